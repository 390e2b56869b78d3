package org.symbiograph.web;

import java.net.URI;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.symbiograph.web.InvalidRequest.FieldError;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers what went wrong as problem details (RFC 9457), with the field, the value and
 * the remedy where the request is to blame, and without any detail where we are.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Log log = LogFactory.getLog(ProblemAdvice.class);

	@ExceptionHandler
	ProblemDetail onInvalidRequest(InvalidRequest problem) {
		return problem.problem();
	}

	@ExceptionHandler
	ProblemDetail onNotFound(NotFound problem) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(problem.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail onConflict(Conflict problem) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(problem.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> onMoved(Moved moved, HttpServletRequest request) {
		String query = (request.getQueryString() == null) ? "" : "?" + request.getQueryString();
		return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
			.location(URI.create(Addresses.inFull(moved.href()) + query))
			.body(ProblemDetail.forStatusAndDetail(HttpStatus.PERMANENT_REDIRECT, String.valueOf(moved.getMessage())));
	}

	/**
	 * An answer that has begun cannot become a problem. Its connection is broken off,
	 * which the server does when the failure reaches it, so that half a file does not
	 * look whole.
	 */
	@ExceptionHandler
	ProblemDetail onUnexpected(Exception failure, HttpServletResponse response) throws Exception {
		if (response.isCommitted()) {
			throw failure;
		}
		log.error("A request could not be answered", failure);
		response.setHeader(HttpHeaders.ETAG, null);
		return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
				"The request could not be answered; the service's log says why.");
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		List<FieldError> errors = ex.getFieldErrors()
			.stream()
			.map((error) -> new FieldError(error.getField(),
					error.contains(TypeMismatchException.class) ? explain(error.unwrap(TypeMismatchException.class))
							: String.valueOf(error.getDefaultMessage()),
					error.getRejectedValue()))
			.toList();
		return ResponseEntity.badRequest().body(InvalidRequest.problem(errors));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		return ResponseEntity.badRequest()
			.body(InvalidRequest
				.problem(List.of(new FieldError(String.valueOf(ex.getPropertyName()), explain(ex), ex.getValue()))));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return ResponseEntity.badRequest()
			.body(InvalidRequest.problem(List.of(Bodies.explain(ex.getMostSpecificCause()))));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(HttpMediaTypeNotAcceptableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		String offered = "There is no such format here; choose from "
				+ String.join(", ", Format.ids(ex.getSupportedMediaTypes()));
		String format = request.getParameter(Format.PARAMETER);
		if (format != null) {
			return ResponseEntity.badRequest()
				.body(InvalidRequest.problem(List.of(new FieldError(Format.PARAMETER, offered, format))));
		}
		return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, offered));
	}

	private static String explain(TypeMismatchException mismatch) {
		String wanted = (mismatch.getRequiredType() == Boolean.class) ? "neither true nor false"
				: (mismatch.getRequiredType() == Double.class) ? "not a number" : "not a whole number";
		return "\"%s\" is %s".formatted(mismatch.getValue(), wanted);
	}

}
