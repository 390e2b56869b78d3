package org.symbiograph.matches;

import java.util.List;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Learns from the library once the service can be asked, so that the first person who
 * looks for partners need not wait for it.
 */
@Component
class MatcherStart {

	private final Matcher matcher;

	MatcherStart(Matcher matcher) {
		this.matcher = matcher;
	}

	@EventListener(ApplicationReadyEvent.class)
	void learn() {
		Candidates any = new Candidates(List.of(new Give("one", List.of(), "slag", List.of(), List.of())),
				List.of(new Want("other", List.of(), "raw material", List.of())));
		Thread.ofVirtual().name("matcher").start(() -> this.matcher.match(any, List.of()));
	}

}
