package org.symbiograph.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.networks.SimpleGraph.Arc;

import org.springframework.data.neo4j.core.Neo4jClient.UnboundRunnableSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks Graph Data Science about a network. All questions about one are one transaction,
 * so that they reach the same server of a cluster: the graph they are about lives in its
 * memory.
 */
@Repository
@Transactional(readOnly = true)
class NetworkAlgorithms {

	private final Statements statements;

	private final TransactionTemplate anew;

	NetworkAlgorithms(Statements statements, PlatformTransactionManager transactions) {
		this.statements = statements;
		this.anew = new TransactionTemplate(transactions);
		this.anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.anew.setReadOnly(true);
	}

	/**
	 * What questions about a graph come to.
	 * @param graph with at least one link
	 * @param questions asked of it while it is there
	 */
	<T> T ask(SimpleGraph graph, Function<Projected, T> questions) {
		Projected projected = new Projected("network-" + UUID.randomUUID());
		try {
			projected.project(graph);
			T answers = questions.apply(projected);
			projected.drop();
			return answers;
		}
		catch (RuntimeException ex) {
			dropAfter(ex, projected);
			throw ex;
		}
	}

	/** A transaction in which something failed takes no more questions. */
	private void dropAfter(RuntimeException failure, Projected projected) {
		try {
			this.anew.executeWithoutResult((status) -> projected.drop());
		}
		catch (RuntimeException ex) {
			failure.addSuppressed(ex);
		}
	}

	/** A graph in the memory of the server; actors go by their positions. */
	class Projected {

		private final String name;

		Projected(String name) {
			this.name = name;
		}

		private void project(SimpleGraph graph) {
			List<List<Object>> pairs = new ArrayList<>();
			graph.arcs().forEach((arc) -> pairs.add(List.of(arc.from(), arc.to(), "LINK")));
			graph.arcs()
				.stream()
				.map(Arc::tie)
				.distinct()
				.forEach((tie) -> pairs.add(List.of(tie.from(), tie.to(), "TIE")));
			query("project").bind(this.name).to("graph").bind(pairs).to("pairs").run();
		}

		private void drop() {
			query("drop").bind(this.name).to("graph").run();
		}

		List<Degree> degrees() {
			return list("degree", Degree.class);
		}

		/**
		 * The betweenness of all actors.
		 * @param sample from how many of them paths begin; null for all
		 */
		List<Score> betweenness(@Nullable Integer sample) {
			return List.copyOf(query("betweenness").bind(this.name)
				.to("graph")
				.bind(sample)
				.to("sample")
				.fetchAs(Score.class)
				.mappedBy(Rows.as(Score.class))
				.all());
		}

		List<Score> pageRanks() {
			return list("page-rank", Score.class);
		}

		List<Community> communities() {
			return list("communities", Community.class);
		}

		Groups components() {
			return Groups.of(list("components", Component.class).stream().map(Component::component).toList());
		}

		Groups strongComponents() {
			return Groups.of(list("strong-components", Component.class).stream().map(Component::component).toList());
		}

		List<ArticulationPoint> articulationPoints() {
			return list("articulation-points", ArticulationPoint.class);
		}

		private <R extends Record> List<R> list(String statement, Class<R> row) {
			return List.copyOf(query(statement).bind(this.name).to("graph").fetchAs(row).mappedBy(Rows.as(row)).all());
		}

		private UnboundRunnableSpec query(String statement) {
			return NetworkAlgorithms.this.statements.query("networks/" + statement);
		}

	}

	record Degree(int actor, int degree, int inDegree, int outDegree) {

	}

	record Score(int actor, double score) {

	}

	record Community(int actor, long community, double modularity) {

	}

	record Component(int actor, long component) {

	}

	record ArticulationPoint(int actor, int parts, int largest) {

	}

}
