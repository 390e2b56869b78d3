package org.symbiograph.imports.formats;

/**
 * Where in a file something stands.
 *
 * @param file the name of the file
 * @param sheet the sheet; empty in a text table
 * @param row the line as a person counts, from 1; 0 for the file as a whole
 */
public record Place(String file, String sheet, long row) {

}
