/**
 * The workbook of the MAESTRI exchanges database (Horizon 2020, grant agreement 680570)
 * as it was published, told as rows of our own tables.
 */
@NullMarked
package org.symbiograph.imports.formats.maestri;

import org.jspecify.annotations.NullMarked;
