package org.symbiograph.imports.formats.maestri;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.formats.TableRow;

/**
 * Turns rows of the workbook into rows of the table of exchanges. What the workbook says
 * is always taken from it; title and kind, which it does not say, are those of the
 * library, or made up for an exchange that the library does not know yet.
 */
final class Exchanges {

	private static final int LONGEST_TITLE = 140;

	private static final Map<String, String> LABELS = Stream.of(Column.values())
		.filter((column) -> column != Column.HAZARDOUS && column != Column.TREATMENT_ACTIVITY)
		.collect(Collectors.toMap(Column::ours, Column::label));

	private final Library library;

	private final Documents documents;

	private final Parties parties;

	private final Cells cells;

	private final Warnings warnings;

	private final Map<List<String>, String> firstWith = new HashMap<>();

	Exchanges(Library library, Documents documents, Parties parties, Cells cells, Warnings warnings) {
		this.library = library;
		this.documents = documents;
		this.parties = parties;
		this.cells = cells;
		this.warnings = warnings;
	}

	/** What the library has for an exchange; empty for an exchange it does not know. */
	Map<String, String> known(Identifier id) {
		return this.library.exchanges().getOrDefault(id.exchange(), Map.of());
	}

	/** The party of a row in a role, with what the row tells of it added. */
	Optional<Party> party(Recorded row, Identifier id, Role role) {
		String expected = known(id).getOrDefault(role.company().ours(), "");
		return this.parties.find(row, role, this.documents.country(id), expected);
	}

	/** The exchange of a row. */
	TableRow tell(Recorded row, Identifier id) {
		Map<String, String> ours = new LinkedHashMap<>();
		ours.put("id", id.exchange());
		ours.put("import", Library.IMPORT);
		ours.put("case_study", this.documents.caseStudy(id));
		Stream.of(Role.DONOR, Role.RECEIVER).forEach((role) -> putParty(ours, row, id, role));
		put(ours, row, id, Column.STREAM, this.cells.words("stream", row, Column.STREAM));
		put(ours, row, id, Column.EWC, this.cells.ewc(row));
		put(ours, row, id, Column.CPA, this.cells.cpa(row));
		put(ours, row, id, Column.CAS, this.cells.cas(row));
		putTreatment(ours, row, id);
		put(ours, row, id, Column.USE, this.cells.words("use", row, Column.USE));
		put(ours, row, id, Column.QUANTITY, Terms.quantityKnown(row.told(Column.QUANTITY)));
		put(ours, row, id, Column.PAYMENT, Terms.payment(row.told(Column.PAYMENT)));
		put(ours, row, id, Column.STATUS, Terms.status(row.text(Column.STATUS)));
		putRepeated(ours, row, id);
		Stream.of("donor_nace", "receiver_nace", "ewc", "cpa").forEach((column) -> ours.put(column + "_certainty", ""));
		putAssigned(ours, row, id);
		return new TableRow("exchanges", row.place(), ours, LABELS);
	}

	private void putParty(Map<String, String> ours, Recorded row, Identifier id, Role role) {
		Optional<Party> party = party(row, id, role);
		Normalised nace = this.cells.nace(row, role);
		put(ours, row, id, role.company(), Normalised.plain(party.map(Party::id).orElse("")));
		put(ours, row, id, role.activity(),
				party.isPresent() ? Normalised.plain("") : this.cells.words("activity", row, role.activity()));
		explain(row, id, role.nace(), nace);
		boolean said = party.map(Party::nace).filter(nace.value()::equals).isPresent();
		ours.put(role.nace().ours(), said ? "" : nace.value());
		warnOfChange(row, role.nace(), known(id).get(role.nace().ours()), said ? "" : nace.value());
	}

	private void putTreatment(Map<String, String> ours, Recorded row, Identifier id) {
		put(ours, row, id, Column.TREATMENT, this.cells.words("treatment", row, Column.TREATMENT));
		put(ours, row, id, Column.TREATMENT_BY, Terms.treatmentBy(row));
		put(ours, row, id, Column.TREATMENT_COMPANY,
				Normalised.plain(party(row, id, Role.TREATMENT).map(Party::id).orElse("")));
		put(ours, row, id, Column.TREATMENT_NACE, this.cells.nace(row, Role.TREATMENT));
	}

	private void putRepeated(Map<String, String> ours, Recorded row, Identifier id) {
		String first = this.firstWith.putIfAbsent(row.content(), id.exchange());
		ours.put("repeats", StringUtils.defaultString(first));
		if (first != null) {
			this.warnings.warn(row, Column.IDENTIFIER, "says the same as " + first,
					"taken, and marked as repeating it");
		}
	}

	private void putAssigned(Map<String, String> ours, Recorded row, Identifier id) {
		Map<String, String> known = known(id);
		ours.put("title", known.getOrDefault("title", title(ours, row)));
		ours.put("kind", known.getOrDefault("kind", Terms.kind(ours.getOrDefault("cpa", ""))));
		if (known.isEmpty()) {
			this.warnings.warn(row, Column.IDENTIFIER, "no title and kind assigned yet",
					"taken as \"%s\", %s".formatted(ours.get("title"), ours.get("kind")));
		}
	}

	private static String title(Map<String, String> ours, Recorded row) {
		String title = ours.get("stream") + from(" from ", row, Role.DONOR, ours)
				+ from(" to ", row, Role.RECEIVER, ours);
		return StringUtils.abbreviate(title, "…", LONGEST_TITLE);
	}

	private static String from(String word, Recorded row, Role role, Map<String, String> ours) {
		String activity = StringUtils.uncapitalize(ours.getOrDefault(role.activity().ours(), ""));
		String party = StringUtils.firstNonBlank(row.told(role.company()), activity);
		return (party != null) ? word + party : "";
	}

	/** Puts a cell, and says what a person should know of it. */
	private void put(Map<String, String> ours, Recorded row, Identifier id, Column column, Normalised cell) {
		ours.put(column.ours(), cell.value());
		explain(row, id, column, cell);
		warnOfChange(row, column, known(id).get(column.ours()), cell.value());
	}

	/** Says what is behind a value: the reason the library notes for it, or our own. */
	private void explain(Recorded row, Identifier id, Column column, Normalised cell) {
		String done = "taken as " + named(cell.value());
		Optional<String> noted = this.library.repair("exchanges", id.exchange(), column.ours())
			.filter((repair) -> !cell.value().isEmpty())
			.filter((repair) -> cell.value().equals(known(id).get(column.ours())))
			.map((repair) -> StringUtils.uncapitalize(repair.getOrDefault("reason", "")));
		if (noted.isPresent()) {
			this.warnings.warn(row, column, noted.get(), done);
		}
		else if (!cell.doubt().isEmpty()) {
			this.warnings.warnOnce(row, column, cell.doubt(), done);
		}
	}

	private static String named(String value) {
		return value.isEmpty() ? "nothing" : value;
	}

	private void warnOfChange(Recorded row, Column column, @Nullable String known, String taken) {
		if (known != null && !known.equals(taken)) {
			this.warnings.warn(row, column, "the library has %s here".formatted(named(known)),
					"taken as %s; see that the title still fits".formatted(named(taken)));
		}
	}

	/** The row that says which source tells the exchange. */
	TableRow source(Recorded row, Identifier id) {
		Normalised source = this.documents.source(id);
		if (!source.doubt().isEmpty()) {
			this.warnings.warn(row, Column.IDENTIFIER, source.doubt(), "taken as told by " + source.value());
		}
		return new TableRow("exchange-sources", row.place(),
				Map.of("exchange", id.exchange(), "source", source.value(), "import", Library.IMPORT, "record",
						id.record()),
				Map.of("exchange", Column.IDENTIFIER.label(), "source", Column.IDENTIFIER.label()));
	}

}
