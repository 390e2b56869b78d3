package org.symbiograph.web;

/** Something that cannot be done as things are; the message says why. */
public class Conflict extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public Conflict(String message) {
		super(message);
	}

}
