package org.symbiograph.graph;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks Graph Data Science. A local graph is told its hundreds of procedures once the
 * service can be asked: it takes seconds, and the first questions need none of them. A
 * server has them if its operator installed the plugin.
 */
@Component
public class DataScience {

	/** There is none, or it may not do what it needs to. */
	private static final Set<String> UNKNOWN = Set.of("Neo.ClientError.Procedure.ProcedureNotFound",
			"Neo.ClientError.Procedure.ProcedureRegistrationFailed");

	private final ObjectProvider<LocalGraph> localGraph;

	private final CompletableFuture<Void> adding = new CompletableFuture<>();

	DataScience(ObjectProvider<LocalGraph> localGraph) {
		this.localGraph = localGraph;
	}

	@EventListener(ApplicationReadyEvent.class)
	void addProcedures() {
		this.localGraph.ifAvailable((graph) -> new Thread(() -> add(graph), "graph-procedures").start());
	}

	private void add(LocalGraph graph) {
		try {
			graph.addProcedures();
			this.adding.complete(null);
		}
		catch (RuntimeException ex) {
			this.adding.completeExceptionally(ex);
		}
	}

	/**
	 * Asks something that needs its procedures, as soon as they are there.
	 * @param question what to ask
	 * @throws DataScienceMissing if the server has not got them
	 */
	public <T> T ask(Supplier<T> question) {
		this.localGraph.ifAvailable((graph) -> await());
		try {
			return question.get();
		}
		catch (RuntimeException ex) {
			throw isUnknown(ex) ? new DataScienceMissing(ex) : ex;
		}
	}

	private void await() {
		try {
			this.adding.join();
		}
		catch (CompletionException ex) {
			throw new IllegalStateException("Graph Data Science could not be added to the graph", ex);
		}
	}

	/** Whether a failure says that there is no such procedure or function. */
	static boolean isUnknown(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jException refused) {
				return UNKNOWN.contains(refused.code())
						|| String.valueOf(refused.getMessage()).startsWith("Unknown function 'gds.");
			}
		}
		return false;
	}

}
