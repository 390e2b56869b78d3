package org.symbiograph.graph;

import org.jspecify.annotations.Nullable;

/** A graph cannot be dumped or read from a dump; the message says why and what to do. */
public class DumpRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DumpRefused(String message) {
		this(message, null);
	}

	DumpRefused(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
