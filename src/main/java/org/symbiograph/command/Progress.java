package org.symbiograph.command;

/** Shows how far an import is. */
interface Progress {

	/** Nobody wants to know. */
	Progress SILENT = (state) -> {
	};

	/** Shows a state, which may be the one before. */
	void show(ImportState state);

	/** Leaves what comes next a line of its own. */
	default void end() {
	}

}
