package org.symbiograph.imports.formats.maestri;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The codes that exist in the editions the workbook was written with.
 *
 * @param nace codes of NACE Rev. 2, dotted
 * @param cpa codes of CPA 2.1, dotted
 * @param ewc entries of the List of Waste of 2015 as written, by their digits; a star
 * marks the hazardous ones
 */
record CodeLists(Set<String> nace, Set<String> cpa, Map<String, String> ewc) {

	static CodeLists read() {
		return new CodeLists(OwnTable.read("classification/nace-2").by("code").keySet(),
				OwnTable.read("classification/cpa-2.1").by("code").keySet(),
				OwnTable.read("classification/ewc-2015")
					.with("level", "entry")
					.collect(Collectors.toMap((row) -> row.getOrDefault("code", "").replaceAll("\\D", ""),
							CodeLists::starred)));
	}

	private static String starred(Map<String, String> entry) {
		return entry.get("code") + ("true".equals(entry.get("hazardous")) ? "*" : "");
	}

}
