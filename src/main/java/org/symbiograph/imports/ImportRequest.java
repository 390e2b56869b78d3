package org.symbiograph.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.files.NamedPath;

/**
 * What is to be imported, and how.
 *
 * @param id the number of the import
 * @param files the files that make one import
 * @param format the layout they are in; without it, the one that recognises them
 * @param dryRun whether only the verdict is wanted
 * @param acceptGood whether the good rows are taken over when others are rejected
 * @param by who imports
 */
record ImportRequest(String id, List<NamedPath> files, @Nullable String format, boolean dryRun, boolean acceptGood,
		String by) {

}
