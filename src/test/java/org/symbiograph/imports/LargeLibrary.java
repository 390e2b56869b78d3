package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.symbiograph.graph.StartUpStep;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * Fills the graph with a library in parts, in place of the bundled one. It is read and
 * written as that is, but each batch is committed by itself, so the size of the library
 * does not matter. Only a test that imports it gets it: it is no component.
 */
public class LargeLibrary {

	@Bean
	@Order(StartUpStep.LIBRARY)
	StartUpStep bundledLibrary(GraphWriter graph, Settlement settlement, Parts parts) {
		return () -> {
			List<String> exchanges = new ArrayList<>();
			ClassificationTables classification = ClassificationTables
				.read(new ClassPathResource("data/classification/"));
			write(graph, classification.steps(), parts);
			try (Stream<Resource> folders = parts.folders()) {
				folders.map((folder) -> load(graph, LibraryTables.read(folder, classification), parts, exchanges))
					.reduce((one, next) -> next)
					.ifPresent(graph::claimRelease);
			}
			parts.loaded();
			settlement.settle(exchanges);
			parts.complete();
		};
	}

	private static DataPackage load(GraphWriter graph, LibraryTables library, Parts parts, List<String> exchanges) {
		write(graph, library.steps(), parts);
		exchanges.addAll(library.exchangeIds());
		return library.dataPackage();
	}

	private static void write(GraphWriter graph, List<LoadStep> steps, Parts parts) {
		graph.write(steps);
		steps.forEach((step) -> parts.written(step.statement(), step.rows()));
	}

	/** A library in parts. What one part refers to it holds itself. */
	public interface Parts {

		/** The parts, each a data package of its own, in the order of loading. */
		Stream<Resource> folders();

		/**
		 * Hears which rows have been written by which statement of {@code cypher/load}.
		 */
		void written(String statement, List<Map<String, Object>> rows);

		/** Hears that all is loaded and will be settled next. */
		void loaded();

		/** Hears that all is written. */
		void complete();

	}

}
