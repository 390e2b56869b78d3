package org.symbiograph.command;

import java.util.List;

/** Starts a service in this process. */
@FunctionalInterface
public interface ServiceStart {

	/**
	 * Starts it and waits until it can be asked.
	 * @param arguments its settings, such as {@code --server.port=0}
	 * @return the service, to be closed when it is not needed any more
	 */
	RunningService start(List<String> arguments);

}
