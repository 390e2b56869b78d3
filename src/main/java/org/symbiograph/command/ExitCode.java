package org.symbiograph.command;

/** What a command ends with, for scripts. */
enum ExitCode {

	/** Imported or unchanged; nothing to reject in a dry run. */
	DONE(0),

	/** Rows were rejected. */
	REJECTED(1),

	/** The command is wrong, or a file cannot be read. */
	USAGE(2),

	/** No service answers and none can be started. */
	UNREACHABLE(3),

	/** The service knows nobody by these credentials, or does not let them do this. */
	NOT_ALLOWED(4),

	/** The service could not do it. */
	FAILED(5);

	private final int value;

	ExitCode(int value) {
		this.value = value;
	}

	int value() {
		return this.value;
	}

}
