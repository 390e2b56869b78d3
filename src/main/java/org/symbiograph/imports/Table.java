package org.symbiograph.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.symbiograph.imports.DataPackage.Column;
import org.symbiograph.imports.DataPackage.ForeignKey;
import org.symbiograph.imports.DataPackage.TableDescription;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.Resource;

/**
 * The rows of a table, read whole and checked against its description: every column
 * there, what is required filled in, keys unique, values of the form they should have.
 */
record Table(TableDescription description, List<Row> rows) {

	static Table read(Resource folder, TableDescription description) {
		String file = description.path();
		try (InputStream in = folder.createRelative(file).getInputStream();
				InputStreamReader text = new InputStreamReader(in,
						StandardCharsets.UTF_8.newDecoder()
							.onMalformedInput(CodingErrorAction.REPORT)
							.onUnmappableCharacter(CodingErrorAction.REPORT));
				CsvReader<NamedCsvRecord> csv = CsvReader.builder()
					.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
					.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
					.ofNamedCsvRecord(text)) {
			List<Row> rows = new ArrayList<>();
			for (NamedCsvRecord line : csv) {
				rows.add(row(file, line));
			}
			Table table = new Table(description, rows);
			table.check();
			return table;
		}
		catch (CsvParseException ex) {
			throw new BadData("%s is not a table: %s; correct that line".formatted(file, BadData.reason(ex)), ex);
		}
		catch (IOException | UncheckedIOException ex) {
			if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof CharacterCodingException) {
				throw new BadData(file + " is not UTF-8 text: save it in that encoding", ex);
			}
			throw new BadData("%s cannot be read: restore the file (%s)".formatted(file, ex.getMessage()), ex);
		}
	}

	private static Row row(String file, NamedCsvRecord line) {
		int columns = line.getHeader().size();
		if (line.getFieldCount() != columns) {
			throw new BadData("%s line %d: has %d cells where the header has %d; quote cells that hold commas"
				.formatted(file, line.getStartingLineNumber(), line.getFieldCount(), columns));
		}
		return new Row(file, line.getStartingLineNumber(), line.getFieldsAsMap());
	}

	Map<String, Row> byId() {
		return this.rows.stream().collect(Collectors.toMap((row) -> row.get("id"), Function.identity()));
	}

	private void check() {
		if (this.rows.isEmpty() && Boolean.TRUE.equals(this.description.mayBeEmpty())) {
			return;
		}
		Row first = this.rows.stream()
			.findFirst()
			.orElseThrow(() -> new BadData(this.description.path() + " has no rows: restore the file"));
		for (Column column : this.description.schema().fields()) {
			if (!first.values().containsKey(column.name())) {
				throw new BadData("%s has no column %s: its header should read %s".formatted(first.file(),
						column.name(), String.join(",", this.description.schema().columns())));
			}
			this.rows.forEach((row) -> ColumnRules.check(column, row));
			if (column.constraints() != null && Boolean.TRUE.equals(column.constraints().unique())) {
				checkUnique(List.of(column.name()));
			}
		}
		List<String> key = this.description.schema().primaryKey();
		if (key != null) {
			checkUnique(key);
		}
	}

	private void checkUnique(List<String> columns) {
		Set<List<String>> seen = new HashSet<>();
		for (Row row : this.rows) {
			List<String> key = row.key(columns);
			if (!key.contains("") && !seen.add(key)) {
				throw row.rejected(columns.getFirst(), "occurs twice", "give each row a key of its own");
			}
		}
	}

	/** Checks that what the rows refer to exists. */
	void checkReferences(Function<String, Table> tables) {
		for (ForeignKey foreignKey : this.description.references()) {
			Table target = foreignKey.reference().table().isEmpty() ? this
					: tables.apply(foreignKey.reference().table());
			Set<List<String>> known = target.rows()
				.stream()
				.map((row) -> row.key(foreignKey.reference().fields()))
				.collect(Collectors.toSet());
			for (Row row : this.rows) {
				List<String> reference = row.key(foreignKey.fields());
				if (!reference.contains("") && !known.contains(reference)) {
					throw row.rejected(foreignKey.fields().getLast(), "is not in " + target.description().path(),
							"correct it or add the row there");
				}
			}
		}
	}

}
