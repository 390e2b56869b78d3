package org.symbiograph.networks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.DataScience;
import org.symbiograph.networks.Measures.MeasuredActor;
import org.symbiograph.networks.Measures.Sampled;
import org.symbiograph.networks.NetworkAlgorithms.ArticulationPoint;
import org.symbiograph.networks.NetworkAlgorithms.Community;
import org.symbiograph.networks.NetworkAlgorithms.Degree;
import org.symbiograph.networks.NetworkAlgorithms.Projected;
import org.symbiograph.networks.NetworkAlgorithms.Score;
import org.symbiograph.networks.NetworkYear.CriticalActor;

import org.springframework.stereotype.Component;

/** Measures networks. */
@Component
class Measuring {

	/** Exact betweenness takes time that grows with actors times links. */
	static final int LARGEST_EXACT = 2_000;

	static final int SAMPLE = 500;

	private static final String CIRCLES_TOO_LARGE = "More than %,d actors depend on each other in circles; the eigenvalues of so large a matrix are not computed"
		.formatted(Cyclicity.LARGEST);

	private static final Comparator<MeasuredActor> MOST_CRITICAL_FIRST = Comparator
		.comparingDouble((MeasuredActor actor) -> (actor.betweenness() != null) ? -actor.betweenness() : 0)
		.thenComparing(Comparator.comparingInt(MeasuredActor::degree).reversed())
		.thenComparing(MeasuredActor::id, Actors.NATURAL);

	private final DataScience dataScience;

	private final NetworkAlgorithms algorithms;

	Measuring(DataScience dataScience, NetworkAlgorithms algorithms) {
		this.dataScience = dataScience;
		this.algorithms = algorithms;
	}

	Measures measure(SimpleGraph graph) {
		if (graph.links().isEmpty()) {
			return new Measures(0, 0, graph.selfLinks(), null, null, null, null, null, null, 0, 0, 0, null, null,
					List.of());
		}
		Integer sample = sample(graph);
		Answers answers = this.dataScience
			.ask(() -> this.algorithms.ask(graph, (projected) -> Answers.of(projected, sample)));
		Outline outline = answers.outline();
		Double cyclicity = Cyclicity.of(graph.arcs(), outline.strongComponents());
		return new Measures(graph.nodes().size(), graph.links().size(), graph.selfLinks(), rounded(graph.density()),
				rounded(graph.reciprocity()), rounded(degreeCentralisation(outline.degrees())), rounded(cyclicity),
				(cyclicity != null) ? null : CIRCLES_TOO_LARGE, rounded(answers.modularity()),
				answers.communities().count(), outline.components().count(), outline.components().largest(),
				(sample != null) ? sampled() : null, null, actors(graph, answers, sample));
	}

	/** A network in a year, without what is only told of single actors. */
	NetworkYear measure(SimpleGraph graph, int year) {
		if (graph.links().isEmpty()) {
			return new NetworkYear(year, 0, 0, null, null, null, null, 0, 0, null);
		}
		Integer sample = sample(graph);
		Outline outline = this.dataScience
			.ask(() -> this.algorithms.ask(graph, (projected) -> Outline.of(projected, sample)));
		return new NetworkYear(year, graph.nodes().size(), graph.links().size(), rounded(graph.density()),
				rounded(graph.reciprocity()), rounded(degreeCentralisation(outline.degrees())),
				rounded(Cyclicity.of(graph.arcs(), outline.strongComponents())), outline.components().count(),
				outline.components().largest(), mostCritical(graph, outline, sample));
	}

	private static @Nullable Integer sample(SimpleGraph graph) {
		return (graph.nodes().size() > LARGEST_EXACT) ? SAMPLE : null;
	}

	private static @Nullable CriticalActor mostCritical(SimpleGraph graph, Outline outline, @Nullable Integer sample) {
		return outline.betweenness()
			.stream()
			.filter((score) -> score.score() > 0)
			.max(Comparator.comparingDouble(Score::score)
				.thenComparingInt((score) -> outline.degrees().get(score.actor()).degree())
				.thenComparing(Score::actor, Comparator.reverseOrder()))
			.map((score) -> {
				Actor actor = graph.nodes().get(score.actor());
				return new CriticalActor(actor.id(), actor.label(), betweenness(score, graph, sample));
			})
			.orElse(null);
	}

	/** The share of all pairs of others; null where there is no such pair. */
	private static @Nullable Double betweenness(Score score, SimpleGraph graph, @Nullable Integer sample) {
		double all = graph.nodes().size();
		double scale = (sample != null) ? all / sample : 1;
		return (all > 2) ? rounded(scale * score.score() / ((all - 1) * (all - 2) / 2)) : null;
	}

	private static Sampled sampled() {
		return new Sampled(SAMPLE,
				"Above %,d actors the betweenness is estimated from the shortest paths that begin at so many of them"
					.formatted(LARGEST_EXACT));
	}

	private static List<MeasuredActor> actors(SimpleGraph graph, Answers answers, @Nullable Integer sample) {
		Outline outline = answers.outline();
		List<Removal> removals = Removal.of(outline.components(), answers.articulationPoints());
		return IntStream.range(0, graph.nodes().size()).mapToObj((position) -> {
			Actor actor = graph.nodes().get(position);
			Degree degree = outline.degrees().get(position);
			return new MeasuredActor(actor.id(), actor.label(), actor.anonymous(), actor.sector(), degree.degree(),
					degree.inDegree(), degree.outDegree(),
					betweenness(outline.betweenness().get(position), graph, sample),
					rounded(answers.pageRanks().get(position).score()), answers.communities().numbers().get(position),
					outline.components().numbers().get(position), removals.get(position));
		}).sorted(MOST_CRITICAL_FIRST).toList();
	}

	/** How far the best connected actor stands out (Freeman 1978): a star has 1. */
	static @Nullable Double degreeCentralisation(List<Degree> degrees) {
		int all = degrees.size();
		if (all < 3) {
			return null;
		}
		long most = degrees.stream().mapToLong(Degree::degree).max().orElse(0);
		long missing = degrees.stream().mapToLong((degree) -> most - degree.degree()).sum();
		return missing / ((all - 1.0) * (all - 2.0));
	}

	private static @Nullable Double rounded(@Nullable Double number) {
		return (number != null) ? BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_EVEN).doubleValue() : null;
	}

	/** What Graph Data Science answers about a network. */
	private record Answers(Outline outline, List<Score> pageRanks, Groups communities, double modularity,
			List<ArticulationPoint> articulationPoints) {

		static Answers of(Projected graph, @Nullable Integer sample) {
			List<Community> communities = graph.communities();
			return new Answers(Outline.of(graph, sample), graph.pageRanks(),
					Groups.of(communities.stream().map(Community::community).toList()),
					communities.getFirst().modularity(), graph.articulationPoints());
		}

	}

	/** What a history needs of it. */
	private record Outline(List<Degree> degrees, List<Score> betweenness, Groups components, Groups strongComponents) {

		static Outline of(Projected graph, @Nullable Integer sample) {
			return new Outline(graph.degrees(), graph.betweenness(sample), graph.components(),
					graph.strongComponents());
		}

	}

}
