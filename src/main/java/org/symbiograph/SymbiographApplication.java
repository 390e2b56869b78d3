package org.symbiograph;

import java.net.URI;
import java.util.List;

import org.symbiograph.command.Commands;
import org.symbiograph.command.RunningService;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the service, or carries out a command. */
@SpringBootApplication
@ConfigurationPropertiesScan
class SymbiographApplication {

	static void main(String[] args) {
		if (Commands.isCommand(args)) {
			System.exit(Commands.run(SymbiographApplication::start, args));
		}
		try {
			SpringApplication.run(SymbiographApplication.class, args);
		}
		catch (AbandonedRunException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			// reported by now; without this a thread of the graph could keep the process
			// alive
			System.exit(1);
		}
	}

	private static RunningService start(List<String> arguments) {
		ConfigurableApplicationContext service = SpringApplication.run(SymbiographApplication.class,
				arguments.toArray(String[]::new));
		return new RunningService(
				URI.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port")),
				service::close);
	}

}
