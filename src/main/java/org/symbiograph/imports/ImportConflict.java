package org.symbiograph.imports;

/** Something that cannot be done to an import as things are; the message says why. */
class ImportConflict extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ImportConflict(String message) {
		super(message);
	}

}
