package org.symbiograph.graph;

import org.jspecify.annotations.Nullable;

/** The service cannot start, for a reason its operator can mend: the message says how. */
public class StartupProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public StartupProblem(String message) {
		this(message, null);
	}

	public StartupProblem(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
