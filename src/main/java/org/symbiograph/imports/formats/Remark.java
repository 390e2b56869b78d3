package org.symbiograph.imports.formats;

/**
 * What there is to say of a place in a file.
 *
 * @param severity whether the row is refused for it
 * @param place where
 * @param column the column as the file calls it; empty for the whole row
 * @param value what stands there
 * @param reason what is wrong with it
 * @param suggestion what to write instead or to do; empty if nothing can be proposed
 */
public record Remark(Severity severity, Place place, String column, String value, String reason, String suggestion) {

	/** Whether a row is refused. */
	public enum Severity {

		/** The row is taken over, but a person should know. */
		WARNING,

		/** The row is not taken over. */
		REJECTED

	}

}
