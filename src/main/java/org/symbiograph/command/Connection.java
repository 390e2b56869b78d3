package org.symbiograph.command;

import org.jspecify.annotations.Nullable;

/**
 * A service to ask, for as long as a command needs it.
 *
 * @param client asks it
 * @param own the service, if it was started for this command
 */
record Connection(ApiClient client, @Nullable RunningService own) implements AutoCloseable {

	@Override
	public void close() {
		this.client.close();
		if (this.own != null) {
			this.own.close();
		}
	}

}
