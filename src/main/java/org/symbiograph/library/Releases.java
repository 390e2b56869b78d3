package org.symbiograph.library;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.LibraryChanged;
import org.symbiograph.web.CurrentRelease;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Knows the release that answers are given from; read once it is there. */
@Component
class Releases implements CurrentRelease {

	private final ReleaseQueries queries;

	private final AtomicReference<@Nullable Release> current = new AtomicReference<>();

	Releases(ReleaseQueries queries) {
		this.queries = queries;
	}

	Optional<Release> findCurrent() {
		if (this.current.get() == null) {
			this.queries.findNewest().ifPresent(this.current::set);
		}
		return Optional.ofNullable(this.current.get());
	}

	/** Forgets the release, because there may be another one. */
	@EventListener(LibraryChanged.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void forget() {
		this.current.set(null);
	}

	@Override
	public Optional<String> findId() {
		return findCurrent().map(Release::id);
	}

	/** A dated, numbered state of the library that an answer can be cited against. */
	@Schema(name = "Release")
	record Release(@Schema(example = "2026.1") String id, String date, String title, String licence,
			@Nullable String licenceUrl) {

	}

}
