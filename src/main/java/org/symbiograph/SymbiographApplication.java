package org.symbiograph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
class SymbiographApplication {

	static void main(String[] args) {
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

}
