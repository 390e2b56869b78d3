package org.symbiograph.graph;

/** The server that holds the graph has no Graph Data Science. */
public class DataScienceMissing extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public DataScienceMissing(Throwable cause) {
		super("The graph has no Graph Data Science", cause);
	}

}
