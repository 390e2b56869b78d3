package org.symbiograph.web;

import java.util.stream.Stream;

/**
 * All rows of a list, to be opened in a spreadsheet.
 *
 * @param name what the list is of, for the name of the file
 * @param table its columns
 * @param rows its rows, read while they are written
 */
public record TableExport<T>(String name, Table<T> table, Stream<T> rows) {

}
