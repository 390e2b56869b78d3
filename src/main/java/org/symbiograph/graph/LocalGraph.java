package org.symbiograph.graph;

import java.nio.file.Path;

/** A graph that this process runs itself. */
interface LocalGraph {

	/**
	 * Waits until the graph can be asked.
	 * @throws StartupProblem if it could not be opened
	 */
	void await();

	/** Makes the procedures of Graph Data Science known to the graph. */
	void addProcedures();

	/** Where the graph is kept. */
	Path folder();

}
