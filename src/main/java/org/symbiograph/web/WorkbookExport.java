package org.symbiograph.web;

import java.util.List;

/**
 * Tables that go into one workbook, to be filled in or corrected there. All of their
 * cells are texts, so that a spreadsheet takes what is typed for what it is: 10.10 is a
 * code and neither a number nor a day.
 *
 * @param name what the workbook is of, for the name of the file
 * @param sheets the tables, each with the name of its sheet
 */
public record WorkbookExport(String name, List<TableExport<?>> sheets) {

}
