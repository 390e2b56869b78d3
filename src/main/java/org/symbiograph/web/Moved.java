package org.symbiograph.web;

/** What is asked for has another address for good. */
public class Moved extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String href;

	/**
	 * Leads to the other address.
	 * @param message what became of it
	 * @param href the path of the other address
	 */
	public Moved(String message, String href) {
		super(message);
		this.href = href;
	}

	String href() {
		return this.href;
	}

}
