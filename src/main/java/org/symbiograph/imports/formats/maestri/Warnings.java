package org.symbiograph.imports.formats.maestri;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.symbiograph.imports.formats.Place;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.Remark.Severity;

/** Says what a person should know of the cells of the workbook. */
final class Warnings {

	private final Consumer<Remark> remarks;

	private final Set<List<String>> said = new HashSet<>();

	Warnings(Consumer<Remark> remarks) {
		this.remarks = remarks;
	}

	/** Warns of a cell, and says what was done. */
	void warn(Recorded row, Column column, String reason, String done) {
		this.remarks.accept(new Remark(Severity.WARNING, row.place(), column.label(), row.text(column), reason, done));
	}

	/** Warns of a way of writing where it occurs first. */
	void warnOnce(Recorded row, Column column, String reason, String done) {
		if (this.said.add(List.of(row.text(column), reason))) {
			warn(row, column, reason + ", here and wherever it is written so", done);
		}
	}

	/** Warns of the workbook as a whole. */
	void warnOfAll(Place place, String column, String value, String reason, String done) {
		this.remarks.accept(new Remark(Severity.WARNING, place, column, value, reason, done));
	}

	/** Refuses a row. */
	void reject(Recorded row, Column column, String reason, String remedy) {
		this.remarks
			.accept(new Remark(Severity.REJECTED, row.place(), column.label(), row.text(column), reason, remedy));
	}

}
