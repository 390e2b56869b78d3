package org.symbiograph.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * A request that asks for something there is not; the message names the nearest choice.
 */
public class InvalidRequest extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String field;

	private final @Nullable String rejected;

	public InvalidRequest(String field, String message, @Nullable String rejected) {
		super(message);
		this.field = field;
		this.rejected = rejected;
	}

	/** The request as a problem: which field, why, and what was sent. */
	public ProblemDetail problem() {
		return problem(List.of(new FieldError(this.field, String.valueOf(getMessage()), this.rejected)));
	}

	static ProblemDetail problem(List<FieldError> errors) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				String.join("; ", errors.stream().map((error) -> error.field() + ": " + error.message()).toList()));
		problem.setProperty("errors", errors);
		return problem;
	}

	/** What is wrong with one part of a request. */
	record FieldError(String field, String message, @Nullable Object rejected) {

	}

}
