package org.symbiograph.imports;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;

/** Data that cannot be loaded; the message names the place, the value and the remedy. */
class BadData extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final @Nullable Detail detail;

	BadData(String message) {
		this(message, (Throwable) null);
	}

	/** Data that is wrong in one cell. */
	BadData(String message, Detail detail) {
		super(message);
		this.detail = detail;
	}

	BadData(String message, @Nullable Throwable cause) {
		super(message, cause);
		this.detail = null;
	}

	/** What is wrong in which cell, where it is in one. */
	@Nullable Detail detail() {
		return this.detail;
	}

	/**
	 * What is wrong in a cell.
	 *
	 * @param column its column
	 * @param value what it says
	 * @param reason what is wrong with it
	 * @param remedy what to do
	 */
	record Detail(String column, String value, String reason, String remedy) implements Serializable {

	}

	static String reason(Throwable failure) {
		return String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
	}

}
