package org.symbiograph.networks.companies;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How two companies are connected: the path from one to the other. */
@Schema(description = "How two companies are connected")
record Tie(TieKind kind, @Schema(description = "The path in words", example = "takes steam from it") String because,
		@Schema(description = "The network both belong to") @Nullable String network,
		@Schema(description = "NACE code of the sector both are in") @Nullable String sector,
		@Schema(description = "Distance in kilometres, for neighbours") @Nullable Double distanceKm,
		@Schema(description = "Whether the distance is between label points of NUTS regions, tens of kilometres out") @Nullable Boolean approximate,
		@Schema(description = "Streams it takes from the company asked about") List<String> takes,
		@Schema(description = "Ids of the exchanges between them") List<String> exchanges) {

	static Tie ofSupplyChain(String because, List<String> takes, List<String> exchanges) {
		return new Tie(TieKind.SUPPLY_CHAIN, because, null, null, null, null, takes, exchanges);
	}

	static Tie ofNetwork(TieKind kind, String because, String network) {
		return new Tie(kind, because, network, null, null, null, List.of(), List.of());
	}

	static Tie ofSector(String because, String sector) {
		return new Tie(TieKind.SECTOR, because, null, sector, null, null, List.of(), List.of());
	}

	static Tie ofNeighbours(String because, double distanceKm, boolean approximate) {
		return new Tie(TieKind.NEIGHBOURS, because, null, null, distanceKm, approximate, List.of(), List.of());
	}

}
