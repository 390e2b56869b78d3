package org.symbiograph.matches;

import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.symbiograph.graph.StartUpStep;
import org.symbiograph.web.InvalidRequest;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Learns from the library once the service can be asked, so that the first person who
 * looks for partners need not wait for it.
 */
@Component
class MatcherStart {

	private static final Log log = LogFactory.getLog(MatcherStart.class);

	private final Matcher matcher;

	private final boolean wanted;

	MatcherStart(Matcher matcher, Environment environment) {
		this.matcher = matcher;
		this.wanted = environment.getProperty(StartUpStep.WARM_UP_WANTED, Boolean.class, true);
	}

	@EventListener(ApplicationReadyEvent.class)
	void learn() {
		if (!this.wanted) {
			return;
		}
		Candidates any = new Candidates(List.of(new Give("one", List.of(), "slag", List.of(), List.of())),
				List.of(new Want("other", List.of(), "raw material", List.of())));
		Thread.ofVirtual().name("matcher").start(() -> {
			try {
				this.matcher.match(any, List.of());
			}
			catch (InvalidRequest ex) {
				log.info("Partners: " + ex.getMessage());
			}
		});
	}

}
