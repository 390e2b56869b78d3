package org.symbiograph.imports;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells those who wait how far an import is, as server-sent events. */
@Component
class ImportEvents {

	private static final Duration BETWEEN = Duration.ofMillis(250);

	private static final Duration LONGEST = Duration.ofHours(6);

	private final Imports imports;

	ImportEvents(Imports imports) {
		this.imports = imports;
	}

	/**
	 * Sends an event whenever an import is further on, and a last one when it is at its
	 * end.
	 */
	SseEmitter follow(ImportRun run) {
		SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
		Thread.ofVirtual().name("import-events").start(() -> send(run, emitter));
		return emitter;
	}

	private void send(ImportRun first, SseEmitter emitter) {
		try {
			ImportRun run = first;
			ImportRun sent = null;
			while (run.state().isUnderWay()) {
				if (!run.equals(sent)) {
					emitter.send(SseEmitter.event().name("progress").data(run));
					sent = run;
				}
				LockSupport.parkNanos(BETWEEN.toNanos());
				run = this.imports.get(first.id());
			}
			emitter.send(SseEmitter.event().name("end").data(run));
			emitter.complete();
		}
		catch (IOException ex) {
			// whoever waited has gone
			emitter.completeWithError(ex);
		}
		catch (RuntimeException ex) {
			emitter.completeWithError(ex);
			throw ex;
		}
	}

}
