package org.symbiograph.command;

import java.io.Console;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.StandardEnvironment;

/**
 * What a command finds where it is run.
 *
 * @param settings environment variables and system properties
 * @param service starts a service in this process
 * @param folder the working directory
 * @param terminal where a person watches and can be asked, if one does
 * @param patience how long to wait for what
 */
record Surroundings(PropertyResolver settings, ServiceStart service, Path folder, Optional<Console> terminal,
		Patience patience) {

	static Surroundings ofThisProcess(ServiceStart service) {
		return new Surroundings(new StandardEnvironment(), service, Path.of(""),
				Optional.ofNullable(System.console()).filter(Console::isTerminal),
				new Patience(Duration.ofSeconds(60), Duration.ofSeconds(15)));
	}

	/**
	 * How long to wait.
	 *
	 * @param start for a service that is starting
	 * @param answer for a service that answered before and does not now
	 */
	record Patience(Duration start, Duration answer) {

	}

}
