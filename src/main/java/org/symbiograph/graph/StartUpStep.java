package org.symbiograph.graph;

/**
 * Something to be done, in the order of the steps, before the service opens its port. A
 * step that fails keeps it shut.
 */
@FunctionalInterface
public interface StartUpStep {

	/** The graph is open and has its schema. */
	int GRAPH = 1;

	/** The graph holds the library. */
	int LIBRARY = 2;

	/** The first questions have been asked, so that nobody waits for their plans. */
	int WARM_UP = 3;

	/**
	 * The setting that is false where nobody will ask much, and what a service does to
	 * answer its first questions fast would be done for nothing.
	 */
	String WARM_UP_WANTED = "symbiograph.warm-up";

	/**
	 * Takes the step.
	 * @throws StartupProblem if an operator has to do something first
	 */
	void take();

}
