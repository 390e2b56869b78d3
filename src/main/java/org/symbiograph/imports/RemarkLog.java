package org.symbiograph.imports;

import java.io.Closeable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.symbiograph.imports.formats.Place;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.Remark.Severity;

/** What there is to say of an import: refused rows with the reasons, and warnings. */
final class RemarkLog implements Closeable {

	/** The columns of a line about a row. */
	static final List<String> COLUMNS = List.of("file", "sheet", "row", "column", "value", "reason", "suggestion");

	private static final int LONGEST_VALUE = 200;

	private final Spool rejects = new Spool();

	private final Spool warnings = new Spool();

	private final Spool rows = new Spool();

	void add(Remark remark) {
		Place place = remark.place();
		((remark.severity() == Severity.REJECTED) ? this.rejects : this.warnings).add(place.file(), place.sheet(),
				(place.row() == 0) ? "" : String.valueOf(place.row()), remark.column(), shorten(remark.value()),
				remark.reason(), remark.suggestion());
	}

	/** Keeps a refused row as it stands in the file, for a person to correct. */
	void addRow(RefusedRow row) {
		this.rows.add(row.line());
	}

	private static String shorten(String value) {
		return (value.length() <= LONGEST_VALUE) ? value : value.substring(0, LONGEST_VALUE) + "…";
	}

	long rejects() {
		return this.rejects.size();
	}

	long warnings() {
		return this.warnings.size();
	}

	/** How many rows are refused; a file or sheet that is refused counts as one. */
	long rejectedRows() {
		Set<List<String>> places = new HashSet<>();
		try (Stream<List<String>> lines = this.rejects.lines()) {
			lines.map((line) -> List.copyOf(line.subList(0, 3))).forEach(places::add);
		}
		return places.size();
	}

	Stream<List<String>> lines(String kind) {
		return switch (kind) {
			case "rejects" -> this.rejects.lines();
			case "warnings" -> this.warnings.lines();
			default -> this.rows.lines();
		};
	}

	void clear() {
		this.rejects.clear();
		this.warnings.clear();
		this.rows.clear();
	}

	@Override
	public void close() {
		this.rejects.close();
		this.warnings.close();
		this.rows.close();
	}

}
