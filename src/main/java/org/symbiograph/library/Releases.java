package org.symbiograph.library;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.web.CurrentRelease;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Knows the release that answers are given from; read once it is there. */
@Repository
@Transactional(readOnly = true)
class Releases implements CurrentRelease {

	private final Statements statements;

	private final AtomicReference<@Nullable Release> current = new AtomicReference<>();

	Releases(Statements statements) {
		this.statements = statements;
	}

	Optional<Release> findCurrent() {
		if (this.current.get() == null) {
			this.statements.query("library/release")
				.fetchAs(Release.class)
				.mappedBy(Rows.as(Release.class))
				.one()
				.ifPresent(this.current::set);
		}
		return Optional.ofNullable(this.current.get());
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
