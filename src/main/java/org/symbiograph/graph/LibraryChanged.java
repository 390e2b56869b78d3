package org.symbiograph.graph;

/**
 * The library holds something else than before: what was read from it and kept is to be
 * forgotten.
 */
public record LibraryChanged() {

}
