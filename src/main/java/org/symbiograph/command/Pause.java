package org.symbiograph.command;

/** Waits between two looks. */
final class Pause {

	private Pause() {
	}

	static void ofMillis(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CommandFailure(ExitCode.FAILED, "Interrupted", ex);
		}
	}

}
