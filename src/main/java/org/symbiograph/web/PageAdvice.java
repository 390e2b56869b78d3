package org.symbiograph.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What every page says, and what is said on one when something is wrong. */
@ControllerAdvice(annotations = HtmlPage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageAdvice {

	private static final Log log = LogFactory.getLog(PageAdvice.class);

	private final PageFrame frame;

	PageAdvice(PageFrame frame) {
		this.frame = frame;
	}

	@ModelAttribute("release")
	String release() {
		return this.frame.release();
	}

	@ModelAttribute("languages")
	List<PageFrame.LanguageLink> languages(HttpServletRequest request, Locale current) {
		return PageFrame.languages(request, current);
	}

	@ModelAttribute("countries")
	CountryNames countries(Locale locale) {
		return new CountryNames(locale);
	}

	@ExceptionHandler
	ModelAndView notFound(NotFound problem, HttpServletRequest request, Locale locale) {
		return this.frame.problem(HttpStatus.NOT_FOUND, String.valueOf(problem.getMessage()), request, locale);
	}

	@ExceptionHandler
	ModelAndView invalid(InvalidRequest problem, HttpServletRequest request, Locale locale) {
		return this.frame.problem(HttpStatus.BAD_REQUEST, String.valueOf(problem.getMessage()), request, locale);
	}

	@ExceptionHandler
	ModelAndView conflict(Conflict problem, HttpServletRequest request, Locale locale) {
		return this.frame.problem(HttpStatus.CONFLICT, String.valueOf(problem.getMessage()), request, locale);
	}

	/** A page number that is none, for one. */
	@ExceptionHandler
	ModelAndView invalid(MethodArgumentNotValidException problem, HttpServletRequest request, Locale locale) {
		String message = problem.getFieldErrors()
			.stream()
			.findFirst()
			.map((error) -> "%s: \"%s\" %s".formatted(error.getField(), error.getRejectedValue(),
					error.isBindingFailure() ? "is not what is wanted here" : error.getDefaultMessage()))
			.orElse("");
		return this.frame.problem(HttpStatus.BAD_REQUEST, message, request, locale);
	}

	@ExceptionHandler
	ModelAndView invalid(MethodArgumentTypeMismatchException problem, HttpServletRequest request, Locale locale) {
		return this.frame.problem(HttpStatus.BAD_REQUEST,
				"%s: \"%s\" is not what is wanted here".formatted(problem.getName(), problem.getValue()), request,
				locale);
	}

	/** Pages are where the API is, without its prefix. */
	@ExceptionHandler
	RedirectView moved(Moved moved, HttpServletRequest request) {
		String query = (request.getQueryString() == null) ? "" : "?" + request.getQueryString();
		RedirectView page = new RedirectView(PageFrame.pageOf(moved.href()) + query);
		page.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
		return page;
	}

	@ExceptionHandler
	ModelAndView unexpected(Exception failure, HttpServletRequest request, Locale locale) {
		log.error("A page could not be shown", failure);
		return this.frame.problem(HttpStatus.INTERNAL_SERVER_ERROR, "", request, locale);
	}

}
