package org.symbiograph.imports.formats.companies;

/** That a row of a list cannot be taken over, with the reason. */
class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String column;

	private final String value;

	private final String suggestion;

	Refused(String column, String value, String reason, String suggestion) {
		super(reason, null, false, false);
		this.column = column;
		this.value = value;
		this.suggestion = suggestion;
	}

	String column() {
		return this.column;
	}

	String value() {
		return this.value;
	}

	String suggestion() {
		return this.suggestion;
	}

}
