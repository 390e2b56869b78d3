package org.symbiograph.networks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the numbers mean, to be read beside them. */
final class Definitions {

	/** Which graph it is. */
	static final String GRAPH = """
			Simple directed graph, from those who give to those who take: parallel links merged, links of an actor to \
			itself left out (selfLinks), actors without a link left out. An exchange that a drawn link names counts once, \
			as it is drawn. The flow of an exchange that no drawn link shows is by-product when it is material, utility \
			when it is energy or water. A named company is one actor; undisclosed parties of one case study with the \
			same description are one, others one each.""";

	/** The same between sectors. */
	static final String SECTORS = """
			Simple directed graph of NACE Rev. 2 divisions. An exchange is a link from the division of the first code \
			of its donor to that of its receiver; those without a code on either side are left out. Parallel links are \
			merged, links within a division left out (selfLinks). The flow is by-product when it is material, utility \
			when it is energy or water.""";

	private static final String EVER = " Without until: all that was ever reported, whenever it ran.";

	private static final String YEAR = " The network of one year: what began by then and is not known to have ended "
			+ "before; what tells no year of beginning is left out (undated).";

	private Definitions() {
	}

	/** Which graph it is, in the words for this network and this filter. */
	static String ofGraph(String network, NetworkFilter filter) {
		return (network.equals(WholeLibrary.SECTORS.id()) ? SECTORS : GRAPH) + ((filter.until() != null) ? YEAR : EVER);
	}

	/** What the columns of a history mean. */
	static Map<String, String> ofHistory(String network, NetworkFilter filter) {
		Map<String, String> definitions = ofMeasures(network, filter);
		definitions.put("graph", (network.equals(WholeLibrary.SECTORS.id()) ? SECTORS : GRAPH) + YEAR);
		definitions.put("year",
				"Years with other links than the row before: those in which something begins, and after the last of them those in which something is there no more.");
		definitions.put("mostCritical",
				"The actor with the highest betweenness, of several the one with most partners.");
		definitions.keySet()
			.retainAll(Set.of("graph", "year", "nodes", "links", "undated", "density", "reciprocity",
					"degreeCentralisation", "cyclicity", "components", "largestComponent", "betweenness",
					"mostCritical"));
		return definitions;
	}

	/** What each measure means. */
	static Map<String, String> ofMeasures(String network, NetworkFilter filter) {
		Map<String, String> definitions = new LinkedHashMap<>();
		definitions.put("graph", ofGraph(network, filter));
		definitions.put("nodes", "n: actors with at least one link to another.");
		definitions.put("links", "m: ordered pairs of actors of which the first gives to the second.");
		definitions.put("undated",
				"What is told without a year of beginning: each link drawn and each exchange counts.");
		definitions.put("density",
				"m / (n(n-1)): links as a share of those there could be (Wasserman and Faust 1994).");
		definitions.put("reciprocity",
				"Links whose opposite exists too, as a share of m (Newman, Forrest and Balthrop 2002).");
		definitions.put("degreeCentralisation",
				"Sum over all actors of (highest degree - degree) / ((n-1)(n-2)), directions apart (Freeman 1978): 1 for a star, 0 where all have the same degree.");
		definitions.put("cyclicity",
				"Largest absolute eigenvalue of the directed adjacency matrix (Fath 2007; Layton, Bras and Weissburg 2016): 0 without a cycle, 1 for cycles that do not meet, more the more ways lead round.");
		definitions.put("modularity",
				"Share of ties within communities less the share expected if partners were drawn by degree (Newman and Girvan 2004), directions apart.");
		definitions.put("communities",
				"Found by the Leiden algorithm (Traag, Waltman and van Eck 2019), directions apart, fixed seed, one thread.");
		definitions.put("components", "Weakly connected components: parts that no link connects, directions apart.");
		definitions.put("largestComponent", "Actors in the largest component.");
		definitions.put("degree", "Partners, whoever gives.");
		definitions.put("inDegree", "Actors that give to it.");
		definitions.put("outDegree", "Actors that it gives to.");
		definitions.put("betweenness",
				"Shortest paths between two others that pass it, the share of them where there are several, summed over all pairs, directions apart, divided by (n-1)(n-2)/2 (Freeman 1977; Brandes 2001). "
						+ "Above %,d actors: only paths from %d actors, drawn with a fixed seed and the likelier the more partners they have, times n/%d."
							.formatted(Measuring.LARGEST_EXACT, Measuring.SAMPLE, Measuring.SAMPLE));
		definitions.put("pageRank",
				"0.15 + 0.85 times the sum over givers of their PageRank divided by the number they give to, repeated until it changes no more (Page et al. 1999); not normalised to a sum of 1.");
		definitions.put("ifRemoved",
				"Components, and actors in the largest of them, of the network without the actor and its links; actors left without a link count as components.");
		return definitions;
	}

}
