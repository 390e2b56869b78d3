package org.symbiograph.graph;

/** A graph that this process runs itself. */
interface LocalGraph {

	/**
	 * Waits until the graph can be asked.
	 * @throws StartupProblem if it could not be opened
	 */
	void await();

}
