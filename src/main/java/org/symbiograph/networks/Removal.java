package org.symbiograph.networks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.symbiograph.networks.NetworkAlgorithms.ArticulationPoint;

/** What is left of a network without one of its actors. */
@Schema(description = "The network without this actor and its links")
record Removal(
		@Schema(description = "How many components it has then; actors left without a link count too") int components,
		@Schema(description = "How many actors the largest of them has") int largest) {

	/**
	 * What the removal of each actor leaves.
	 * @param components the components of the whole network, each of two actors at least
	 * @param points the actors without which a component falls apart
	 */
	static List<Removal> of(Groups components, List<ArticulationPoint> points) {
		Map<Integer, ArticulationPoint> byActor = new HashMap<>();
		points.forEach((point) -> byActor.put(point.actor(), point));
		return IntStream.range(0, components.numbers().size()).mapToObj((actor) -> {
			ArticulationPoint without = byActor.getOrDefault(actor,
					new ArticulationPoint(actor, 1, components.of(actor).size() - 1));
			return new Removal(components.count() - 1 + without.parts(),
					Math.max(components.largestWithout(actor), without.largest()));
		}).toList();
	}

}
