package org.symbiograph.web;

/** There is no thing of that id. */
public class NotFound extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NotFound(String message) {
		super(message);
	}

}
