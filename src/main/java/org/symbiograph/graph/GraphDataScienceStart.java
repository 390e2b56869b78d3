package org.symbiograph.graph;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Adds Graph Data Science to a local graph once the service can be asked: its hundreds of
 * procedures take seconds, and the first questions need none of them.
 */
@Component
class GraphDataScienceStart {

	private final ObjectProvider<LocalGraph> localGraph;

	GraphDataScienceStart(ObjectProvider<LocalGraph> localGraph) {
		this.localGraph = localGraph;
	}

	@EventListener(ApplicationReadyEvent.class)
	void addProcedures() {
		this.localGraph.ifAvailable((graph) -> new Thread(graph::addProcedures, "graph-procedures").start());
	}

}
