package org.symbiograph.networks;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a network as the literature defines them; those that are not defined for
 * so few actors are null.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "NetworkMeasures")
record Measures(@Schema(description = "Actors with at least one link", example = "20") int nodes,
		@Schema(description = "Links, parallel ones merged", example = "30") int links,
		@Schema(description = "Links of an actor to itself, left out") int selfLinks,
		@Schema(example = "0.078947") @Nullable Double density,
		@Schema(example = "0.266667") @Nullable Double reciprocity,
		@Schema(example = "0.432749") @Nullable Double degreeCentralisation,
		@Schema(example = "2.457") @Nullable Double cyclicity,
		@Schema(description = "Why there is no cyclicity") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String cyclicityNote,
		@Schema(description = "Of the communities found") @Nullable Double modularity,
		@Schema(description = "How many communities are found") int communities,
		@Schema(description = "How many parts the network has that no link connects") int components,
		@Schema(description = "Actors in the largest of them") int largestComponent,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Sampled sampled,
		@Schema(description = "How many of the actors are listed here, where not all are; a csv has all") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer listed,
		@Schema(description = "The most critical first: by betweenness, then by degree") List<MeasuredActor> actors) {

	/** What one answer lists; a file has all. */
	private static final int MOST = 2_000;

	/** With no more actors than one answer takes. */
	Measures abridged() {
		return (this.actors.size() <= MOST) ? this
				: new Measures(this.nodes, this.links, this.selfLinks, this.density, this.reciprocity,
						this.degreeCentralisation, this.cyclicity, this.cyclicityNote, this.modularity,
						this.communities, this.components, this.largestComponent, this.sampled, MOST,
						this.actors.subList(0, MOST));
	}

	/** An actor with its numbers. */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record MeasuredActor(String id, String name, boolean anonymous, Actor.@Nullable Sector sector,
			@Schema(description = "Partners, whoever gives") int degree,
			@Schema(description = "Actors that give to it") int inDegree,
			@Schema(description = "Actors that it gives to") int outDegree,
			@Schema(description = "0 to 1") @Nullable Double betweenness, @Nullable Double pageRank,
			@Schema(description = "Number of its community, the largest is 1") int community,
			@Schema(description = "Number of its component, the largest is 1") int component, Removal ifRemoved) {

	}

	/** That betweenness is an estimate. */
	@Schema(description = "Where betweenness is an estimate: from how many actors, and why")
	record Sampled(int actors, String why) {

	}

}
