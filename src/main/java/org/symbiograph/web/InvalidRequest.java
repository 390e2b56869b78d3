package org.symbiograph.web;

import org.jspecify.annotations.Nullable;

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

	FieldError error() {
		return new FieldError(this.field, String.valueOf(getMessage()), this.rejected);
	}

	/** What is wrong with one part of a request. */
	record FieldError(String field, String message, @Nullable Object rejected) {

	}

}
