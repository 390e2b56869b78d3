package org.symbiograph.web;

import java.util.List;
import java.util.function.Function;

/**
 * A directed graph, to be opened in a program for networks.
 *
 * @param name what the graph is of, for the name of the file
 * @param nodes its nodes
 * @param id the id of a node
 * @param nodeAttributes what is told of a node
 * @param edges its edges, from one node to another
 * @param from the id of the node from which an edge comes
 * @param to the id of the node to which an edge goes
 * @param edgeAttributes what is told of an edge
 */
public record GraphExport<N, E>(String name, List<N> nodes, Function<N, String> id, Table<N> nodeAttributes,
		List<E> edges, Function<E, String> from, Function<E, String> to, Table<E> edgeAttributes) {

}
