package org.symbiograph.imports.formats.maestri;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.symbiograph.imports.formats.Place;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.TableRow;

/**
 * One reading of the workbook. Its rows are held, since companies, case studies and
 * sources are told before the exchanges that tell of them.
 */
final class WorkbookReading {

	private final Library library = Library.read();

	private final Documents documents = new Documents(this.library);

	private final Wordings wordings = Wordings.read();

	private final Parties parties = new Parties(this.library, this.wordings);

	private final Cells cells = new Cells(CodeLists.read(), this.wordings, this.library.sectorRepairs());

	private final List<Recorded> recorded = new ArrayList<>();

	private final List<DatabaseSheet> sheets;

	private final Consumer<TableRow> rows;

	private final Warnings warnings;

	private final Exchanges exchanges;

	WorkbookReading(List<DatabaseSheet> sheets, Consumer<TableRow> rows, Consumer<Remark> remarks) {
		this.sheets = sheets;
		this.rows = rows;
		this.warnings = new Warnings(remarks);
		this.exchanges = new Exchanges(this.library, this.documents, this.parties, this.cells, this.warnings);
	}

	void read() {
		this.sheets.forEach((sheet) -> sheet.forEach(this::keep));
		forEachRow(this.documents::add);
		forEachRow(this::addParties);
		tellWhatExchangesReferTo();
		forEachRow((row, id) -> this.rows.accept(this.exchanges.tell(row, id)));
		forEachRow((row, id) -> this.rows.accept(this.exchanges.source(row, id)));
		warnOfAll();
	}

	/** Keeps a row that can be told, and refuses any other. */
	private void keep(Recorded row) {
		Optional<Column> spoilt = row.spoilt();
		if (spoilt.isPresent()) {
			this.warnings.reject(row, spoilt.get(), "is an error of the spreadsheet or far too long",
					"correct the cell");
		}
		else if (Identifier.of(row.text(Column.IDENTIFIER)).isEmpty()) {
			this.warnings.reject(row, Column.IDENTIFIER, "is no exchange identifier",
					"write the numbers of case study, source and exchange, such as 1,12,3");
		}
		else {
			this.recorded.add(row);
		}
	}

	private void forEachRow(BiConsumer<Recorded, Identifier> action) {
		this.recorded
			.forEach((row) -> Identifier.of(row.text(Column.IDENTIFIER)).ifPresent((id) -> action.accept(row, id)));
	}

	private void addParties(Recorded row, Identifier id) {
		for (Role role : Role.values()) {
			this.exchanges.party(row, id, role)
				.ifPresent((party) -> party.add(this.cells.activity(row, role, party.id()),
						this.cells.nace(row, role).value()));
		}
	}

	private void tellWhatExchangesReferTo() {
		if (!this.recorded.isEmpty()) {
			Place first = this.recorded.getFirst().place();
			this.library.imports().forEach((row) -> this.rows.accept(new TableRow("imports", first, row, Map.of())));
			this.documents.tell(this.rows);
			this.parties.tell(this.rows);
			this.parties.warn(this.warnings);
		}
	}

	private void warnOfAll() {
		if (!this.recorded.isEmpty()) {
			Place place = this.recorded.getFirst().place();
			Place sheet = new Place(place.file(), place.sheet(), 0);
			this.documents.warn(this.warnings, sheet);
			warnOfUndisclosed(sheet);
			this.warnings.warnOfAll(sheet, Column.QUANTITY.label(), "Yes, No",
					"the workbook tells only whether the source gives a quantity", "no quantity is taken over");
		}
	}

	private void warnOfUndisclosed(Place sheet) {
		for (Role role : List.of(Role.DONOR, Role.RECEIVER)) {
			long undisclosed = this.recorded.stream().filter((row) -> row.told(role.company()).isEmpty()).count();
			if (undisclosed > 0) {
				this.warnings.warnOfAll(sheet, role.company().label(), "ND",
						"not disclosed in %d of %d rows".formatted(undisclosed, this.recorded.size()),
						"their exchanges tell activity and sector of the party instead");
			}
		}
	}

}
