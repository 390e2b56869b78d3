package org.symbiograph.networks;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.symbiograph.networks.Measures.MeasuredActor;

/**
 * The actor that a network would miss most: without it there are most parts, and of
 * several such actors the largest part left is smallest.
 *
 * @param actor who it is
 * @param parts how many parts the network has with it
 */
record MostCritical(MeasuredActor actor, int parts) {

	/** By what the loss of an actor does, then by partners and by betweenness. */
	static final Comparator<MeasuredActor> FIRST = Comparator
		.comparingInt((MeasuredActor actor) -> actor.ifRemoved().components())
		.reversed()
		.thenComparingInt((actor) -> actor.ifRemoved().largest())
		.thenComparing(Comparator.comparingInt(MeasuredActor::degree).reversed())
		.thenComparing(Comparator
			.comparingDouble((MeasuredActor actor) -> Objects.requireNonNullElse(actor.betweenness(), 0.0))
			.reversed());

	static Optional<MostCritical> of(Measures measures) {
		return measures.actors()
			.stream()
			.sorted(FIRST)
			.findFirst()
			.map((actor) -> new MostCritical(actor, measures.components()));
	}

	/** Whether the network falls apart without it, or only loses it. */
	public boolean holdsTogether() {
		return this.actor.ifRemoved().components() > this.parts;
	}

}
