/**
 * Files as a data team has them, read as sheets of lines: text tables of any delimiter
 * and encoding, spreadsheets, and packages of tables.
 */
@NullMarked
package org.symbiograph.imports.files;

import org.jspecify.annotations.NullMarked;
