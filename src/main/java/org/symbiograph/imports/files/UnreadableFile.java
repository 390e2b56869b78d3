package org.symbiograph.imports.files;

import org.jspecify.annotations.Nullable;

/** A file that is not read further, with the reason and the remedy. */
public class UnreadableFile extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String file;

	private final String sheet;

	private final long row;

	private final String reason;

	private final String remedy;

	/**
	 * Says what is wrong with a file.
	 * @param file its name
	 * @param sheet the sheet; empty for none in particular
	 * @param row the line; 0 for none in particular
	 * @param reason what is wrong
	 * @param remedy what to do
	 * @param cause what was noticed, if anything was thrown
	 */
	public UnreadableFile(String file, String sheet, long row, String reason, String remedy,
			@Nullable Throwable cause) {
		super("%s: %s; %s".formatted(file, reason, remedy), cause);
		this.file = file;
		this.sheet = sheet;
		this.row = row;
		this.reason = reason;
		this.remedy = remedy;
	}

	/** The name of the file. */
	public String file() {
		return this.file;
	}

	/** The sheet; empty for none in particular. */
	public String sheet() {
		return this.sheet;
	}

	/** The line, from 1; 0 for none in particular. */
	public long row() {
		return this.row;
	}

	/** What is wrong. */
	public String reason() {
		return this.reason;
	}

	/** What to do. */
	public String remedy() {
		return this.remedy;
	}

}
