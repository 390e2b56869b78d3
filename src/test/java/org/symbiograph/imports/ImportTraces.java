package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.List;

import org.symbiograph.graph.LibraryChanged;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.imports.ImportRun.State;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;

/** The imports of a test, which are to leave nothing in the library. */
@TestComponent
public final class ImportTraces {

	private final Imports imports;

	private final SmallGraph graph;

	private final ApplicationEventPublisher events;

	private final List<String> ids = new ArrayList<>();

	ImportTraces(Imports imports, SmallGraph graph, ApplicationEventPublisher events) {
		this.imports = imports;
		this.graph = graph;
		this.events = events;
	}

	void add(String id) {
		this.ids.add(id);
	}

	/** Undoes the imports, and forgets that there were any. */
	public void remove() {
		this.ids.reversed()
			.stream()
			.filter((id) -> this.imports.get(id).state() == State.DONE)
			.forEach(this.imports::undo);
		this.graph.add("MATCH (run:ImportRun) WHERE run.id <> '0' DETACH DELETE run");
		this.graph.add("MATCH (entry:Entry) WHERE entry.revision IS NULL DETACH DELETE entry");
		this.graph.add("MATCH (remarks:Remarks) DELETE remarks");
		this.graph.add("MATCH (release:Release) WHERE release.revision > 0 DELETE release");
		this.graph.add("MATCH (state:LibraryState) SET state.revision = 0, state.imports = 0");
		this.events.publishEvent(new LibraryChanged());
	}

}
