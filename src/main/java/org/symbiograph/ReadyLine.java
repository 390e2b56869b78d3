package org.symbiograph;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.symbiograph.web.CurrentRelease;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the service can be asked, once it can. */
@Component
class ReadyLine {

	private static final Log log = LogFactory.getLog(ReadyLine.class);

	private final Environment environment;

	private final CurrentRelease release;

	ReadyLine(Environment environment, CurrentRelease release) {
		this.environment = environment;
		this.release = release;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		log.info("Symbiograph is ready with release %s: http://localhost:%s"
			.formatted(this.release.findId().orElse("none"), this.environment.getProperty("local.server.port")));
	}

}
