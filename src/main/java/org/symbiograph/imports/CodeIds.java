package org.symbiograph.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Scheme;

/** Knows the codes of all classifications by the nodes that stand for them. */
@FunctionalInterface
interface CodeIds {

	/**
	 * The node ids of the codes in a cell, each of which must exist.
	 * @param edition the edition the codes are of; without it, the newest that has them
	 * @throws BadData if one does not
	 */
	List<String> ids(Scheme scheme, @Nullable String edition, Row row, String column);

}
