package org.symbiograph.command;

import java.net.URI;

/**
 * A service in this process.
 *
 * @param address where it can be asked
 * @param stop ends it
 */
public record RunningService(URI address, Runnable stop) implements AutoCloseable {

	@Override
	public void close() {
		this.stop.run();
	}

}
