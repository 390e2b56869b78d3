package org.symbiograph.imports;

import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;

/** Data that cannot be loaded; the message names the place, the value and the remedy. */
class BadData extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BadData(String message) {
		this(message, null);
	}

	BadData(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	static String reason(Throwable failure) {
		return String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
	}

}
