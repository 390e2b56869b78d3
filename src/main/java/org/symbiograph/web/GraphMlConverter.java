package org.symbiograph.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/**
 * Writes graphs as GraphML (Brandes et al. 2002), which Gephi, igraph and NetworkX read.
 */
class GraphMlConverter extends ExportConverter<GraphExport<?, ?>> {

	GraphMlConverter(CurrentRelease release) {
		super(release, GraphExport.class, MediaTypes.GRAPHML, "graphml");
	}

	@Override
	String name(GraphExport<?, ?> export) {
		return export.name();
	}

	@Override
	void write(GraphExport<?, ?> export, OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writeGraph(export, text);
		text.flush();
	}

	private static <N, E> void writeGraph(GraphExport<N, E> export, Writer text) {
		GraphMLExporter<N, E> writer = new GraphMLExporter<>(export.id());
		writer.setVertexAttributeProvider(attributes(export.nodeAttributes()));
		writer.setEdgeAttributeProvider(attributes(export.edgeAttributes()));
		register(writer, AttributeCategory.NODE, export.nodeAttributes(), export.nodes());
		register(writer, AttributeCategory.EDGE, export.edgeAttributes(), export.edges());
		writer.exportGraph(graph(export), text);
	}

	private static <N, E> Graph<N, E> graph(GraphExport<N, E> export) {
		Supplier<N> noNodes = null;
		Supplier<E> noEdges = null;
		Graph<N, E> graph = new SimpleDirectedGraph<>(noNodes, noEdges, false);
		Map<String, N> byId = new HashMap<>();
		for (N node : export.nodes()) {
			graph.addVertex(node);
			byId.put(export.id().apply(node), node);
		}
		for (E edge : export.edges()) {
			graph.addEdge(Objects.requireNonNull(byId.get(export.from().apply(edge))),
					Objects.requireNonNull(byId.get(export.to().apply(edge))), edge);
		}
		return graph;
	}

	private static <T> void register(GraphMLExporter<?, ?> writer, AttributeCategory of, Table<T> table, List<T> rows) {
		List<List<Object>> cells = rows.stream().map(table::cells).toList();
		for (int column = 0; column < table.names().size(); column++) {
			int place = column;
			writer.registerAttribute(table.names().get(column), of,
					type(cells.stream().map((row) -> row.get(place)).filter((cell) -> !cell.equals("")).toList()));
		}
	}

	/** The type of an attribute is that of its values. */
	private static AttributeType type(List<Object> values) {
		if (values.isEmpty()) {
			return AttributeType.STRING;
		}
		if (values.stream().allMatch(Integer.class::isInstance)) {
			return AttributeType.INT;
		}
		return values.stream().allMatch((value) -> value.equals("true") || value.equals("false"))
				? AttributeType.BOOLEAN : AttributeType.STRING;
	}

	private static <T> Function<T, Map<String, Attribute>> attributes(Table<T> table) {
		return (item) -> {
			Map<String, Attribute> attributes = new LinkedHashMap<>();
			List<Object> cells = table.cells(item);
			for (int column = 0; column < cells.size(); column++) {
				if (!cells.get(column).equals("")) {
					attributes.put(table.names().get(column),
							DefaultAttribute.createAttribute(cells.get(column).toString()));
				}
			}
			return attributes;
		};
	}

}
