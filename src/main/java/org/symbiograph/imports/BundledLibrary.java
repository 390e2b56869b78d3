package org.symbiograph.imports;

import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.symbiograph.graph.StartUpStep;
import org.symbiograph.graph.StartupProblem;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty graph with the classifications and the library that come with the
 * service. All of it is checked before the first write and written in one transaction, so
 * the graph holds either nothing or everything, whenever the process ends.
 */
@Component
@Order(StartUpStep.LIBRARY)
class BundledLibrary implements StartUpStep {

	private static final Log log = LogFactory.getLog(BundledLibrary.class);

	private static final int TIMEOUT_SECONDS = 600;

	private final Settings settings;

	private final GraphWriter graph;

	private final Settlement settlement;

	private final FirstImport firstImport;

	private final TransactionTemplate transaction;

	BundledLibrary(Settings settings, GraphWriter graph, Settlement settlement, FirstImport firstImport,
			PlatformTransactionManager transactions) {
		this.settings = settings;
		this.graph = graph;
		this.settlement = settlement;
		this.firstImport = firstImport;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setTimeout(TIMEOUT_SECONDS);
	}

	@Override
	public void take() {
		if (this.graph.holdsRelease()) {
			return;
		}
		try {
			log.info("The graph is empty: reading the library");
			ClassificationTables classification = ClassificationTables.read(this.settings.folder("classification/"));
			if (this.settings.filled()) {
				LibraryTables library = LibraryTables.read(this.settings.folder("library/"), classification);
				load(classification, library.dataPackage(), library.steps(), library.tables(), library.exchangeIds());
			}
			else {
				DataPackage empty = DataPackage.read(this.settings.folder("library/")).beforeAnyRow();
				load(classification, empty, List.of(), List.of(), List.of());
			}
		}
		catch (BadData ex) {
			throw new StartupProblem("The library cannot be loaded, nothing was written: " + ex.getMessage(), ex);
		}
	}

	private void load(ClassificationTables classification, DataPackage library, List<LoadStep> rows, List<Table> tables,
			List<String> exchanges) {
		List<LoadStep> steps = Stream.concat(classification.steps().stream(), rows.stream()).toList();
		this.transaction.executeWithoutResult((status) -> {
			if (this.graph.claimRelease(library)) {
				steps.stream().filter((step) -> !step.rows().isEmpty()).forEach(this::write);
				this.firstImport.tell(classification.codeTables(), tables);
				this.settlement.settle(exchanges);
				log.info("Committing release " + library.version());
			}
		});
	}

	private void write(LoadStep step) {
		log.info("Loading %,d %s".formatted(step.rows().size(), step.what()));
		this.graph.write(List.of(step));
	}

	/**
	 * Where the library to start from is.
	 *
	 * @param data the folder with the data packages {@code classification} and
	 * {@code library}
	 * @param filled whether the graph begins with that library; otherwise it begins with
	 * the classifications only, for a library of one's own
	 */
	@ConfigurationProperties("symbiograph.library")
	record Settings(@DefaultValue("classpath:data/") Resource data, @DefaultValue("true") boolean filled) {

		Resource folder(String name) {
			try {
				return this.data.createRelative(name);
			}
			catch (java.io.IOException ex) {
				throw new BadData("There is no folder %s%s: correct symbiograph.library.data"
					.formatted(this.data.getDescription(), name), ex);
			}
		}

	}

}
