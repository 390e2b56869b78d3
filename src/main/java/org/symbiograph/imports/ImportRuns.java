package org.symbiograph.imports;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.symbiograph.graph.Statements;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was imported when, by whom and with what result. */
@Repository
class ImportRuns {

	private static final int PART = 1_000;

	private final Statements statements;

	ImportRuns(Statements statements) {
		this.statements = statements;
	}

	/**
	 * Notes that an import was asked for.
	 * @return its number
	 */
	@Transactional
	public String add(Map<String, Object> request) {
		return this.statements.query("imports/next-import")
			.bind(request)
			.to("request")
			.fetchAs(String.class)
			.one()
			.orElseThrow();
	}

	/** Notes how far an import is, or what came of it. */
	@Transactional
	public void note(String id, Map<String, Object> noted) {
		this.statements.query("imports/note-import").bindAll(Map.of("id", id, "noted", noted)).run();
	}

	/** Keeps what was remarked on the rows of an import. */
	@Transactional
	public void keepRemarks(String id, String kind, Stream<List<String>> lines) {
		List<List<String>> part = new ArrayList<>();
		int[] parts = { 0 };
		lines.forEach((line) -> {
			part.add(line);
			if (part.size() == PART) {
				keep(id, kind, parts[0]++, part);
			}
		});
		keep(id, kind, parts[0], part);
	}

	private void keep(String id, String kind, int number, List<List<String>> part) {
		if (part.isEmpty()) {
			return;
		}
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			part.forEach(csv::writeRecord);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.statements.query("imports/keep-remarks")
			.bindAll(Map.of("import", id, "severity", kind, "part", number, "csv", text.toString()))
			.run();
		part.clear();
	}

	/** A part of what was remarked on the rows of an import; empty after the last one. */
	@Transactional(readOnly = true)
	public List<List<String>> listRemarks(String id, String kind, int part) {
		return this.statements.query("imports/remarks")
			.bindAll(Map.of("import", id, "severity", kind, "part", part))
			.fetchAs(String.class)
			.one()
			.stream()
			.flatMap((csv) -> CsvReader.builder().maxBufferSize(64 * 1024 * 1024).ofCsvRecord(csv).stream())
			.map(CsvRecord::getFields)
			.toList();
	}

	@Transactional(readOnly = true)
	public Optional<ImportRun> find(String id) {
		return this.statements.query("imports/import")
			.bind(id)
			.to("id")
			.fetch()
			.one()
			.map((row) -> ImportRun.of((Map<?, ?>) Objects.requireNonNull(row.get("import"))));
	}

	@Transactional(readOnly = true)
	public List<ImportRun> list(int skip, int limit) {
		return this.statements.query("imports/imports")
			.bindAll(Map.of("skip", skip, "limit", limit))
			.fetch()
			.all()
			.stream()
			.map((row) -> ImportRun.of((Map<?, ?>) Objects.requireNonNull(row.get("import"))))
			.toList();
	}

	@Transactional(readOnly = true)
	public long count() {
		return this.statements.query("imports/import-count").fetchAs(Long.class).one().orElseThrow();
	}

	/**
	 * Imports that were under way when the service ended, with the state they were in.
	 */
	@Transactional(readOnly = true)
	public Map<String, String> unfinished() {
		Map<String, String> unfinished = new LinkedHashMap<>();
		this.statements.query("imports/unfinished-imports")
			.fetch()
			.all()
			.forEach((row) -> unfinished.put(String.valueOf(row.get("id")), String.valueOf(row.get("state"))));
		return unfinished;
	}

}
