package org.symbiograph.command;

import org.jspecify.annotations.Nullable;

/** A command ends early; the message says why and what to do. */
class CommandFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ExitCode code;

	CommandFailure(ExitCode code, String message) {
		this(code, message, null);
	}

	CommandFailure(ExitCode code, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.code = code;
	}

	ExitCode code() {
		return this.code;
	}

}
