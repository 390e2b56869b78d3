package org.symbiograph.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells people on a page that there is none, and programs as a problem. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MissingPages {

	private final PageFrame frame;

	MissingPages(PageFrame frame) {
		this.frame = frame;
	}

	@ExceptionHandler(exception = { NoResourceFoundException.class, NoHandlerFoundException.class },
			produces = MediaType.TEXT_HTML_VALUE)
	Object missing(Exception problem, HttpServletRequest request, Locale locale) {
		if (PageAddresses.isPage(request.getRequestURI())) {
			return this.frame.problem(HttpStatus.NOT_FOUND, "", request, locale);
		}
		return ResponseEntity.status(HttpStatus.NOT_FOUND)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(problem.getMessage())));
	}

}
