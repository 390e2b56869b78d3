package org.symbiograph.imports;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** What was remarked on the rows of imports, read part by part while it is told. */
@Component
class Remarks {

	private final ImportRuns runs;

	Remarks(ImportRuns runs) {
		this.runs = runs;
	}

	/** What was remarked, line by line. */
	Stream<List<String>> lines(String id, String kind) {
		return parts(id, kind).flatMap(List::stream);
	}

	/** The same, some lines at a time. */
	Stream<List<List<String>>> parts(String id, String kind) {
		return Stream.iterate(0, (part) -> part + 1)
			.map((part) -> this.runs.listRemarks(id, kind, part))
			.takeWhile((lines) -> !lines.isEmpty());
	}

}
