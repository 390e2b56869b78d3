package org.symbiograph.graph;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the service did not start and what to do about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupProblemReporter implements SpringBootExceptionReporter {

	private static final Log log = LogFactory.getLog(StartupProblemReporter.class);

	@Override
	public boolean reportException(Throwable failure) {
		String message = explain(failure);
		if (message == null) {
			return false;
		}
		log.error(message);
		log.debug("The failure behind it", failure);
		return true;
	}

	private static @Nullable String explain(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof StartupProblem) {
				return cause.getMessage();
			}
			if (cause instanceof PortInUseException port) {
				return "Port %1$d is in use: stop what listens there, or choose another with --server.port=%2$d"
					.formatted(port.getPort(), port.getPort() + 1);
			}
		}
		return null;
	}

}
