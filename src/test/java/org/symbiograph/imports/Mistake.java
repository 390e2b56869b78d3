package org.symbiograph.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that goes wrong in files of a data team, and the verdict that helps.
 *
 * @param name what is wrong
 * @param files the files by their names
 * @param place the file, the line and the column, as far as there is one
 * @param reason what the verdict says is wrong
 * @param remedy what it says to do
 */
record Mistake(String name, Map<String, byte[]> files, String place, String reason, String remedy) {

	/** Sound files with one of them replaced or added. */
	static Mistake in(Map<String, byte[]> sound, String file, byte[] content, String name, String place, String reason,
			String remedy) {
		Map<String, byte[]> files = new LinkedHashMap<>(sound);
		files.put(file, content);
		return new Mistake(name, files, place, reason, remedy);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
