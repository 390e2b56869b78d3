package org.symbiograph.codes;

import java.util.List;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Searches for codes once the service can be asked, so that the first person who does
 * finds vocabularies read and statements planned.
 */
@Component
class CodeFinderStart {

	private final CodeFinder finder;

	CodeFinderStart(CodeFinder finder) {
		this.finder = finder;
	}

	@EventListener(ApplicationReadyEvent.class)
	void searchOnce() {
		Thread.ofVirtual()
			.name("code-finder")
			.start(() -> this.finder.find(new CodeQuestion(Scheme.EWC, "slag", null, Language.EN, List.of()), 1));
	}

}
