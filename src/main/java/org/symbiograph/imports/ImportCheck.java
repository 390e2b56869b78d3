package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Scheme;
import org.symbiograph.imports.BadData.Detail;
import org.symbiograph.imports.Change.Kind;
import org.symbiograph.imports.DataPackage.ForeignKey;
import org.symbiograph.imports.DataPackage.TableDescription;
import org.symbiograph.imports.files.Sheet;
import org.symbiograph.imports.files.UnreadableFile;
import org.symbiograph.imports.formats.ImportFormat;
import org.symbiograph.imports.formats.Place;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.Remark.Severity;
import org.symbiograph.imports.formats.TableRow;

/**
 * Finds out of each row of an import whether it can be taken over, without writing
 * anything. The sheets are read twice: once for the keys, so that rows may refer to rows
 * further down, and once to check the rows, a thousand at a time.
 */
final class ImportCheck {

	private static final int PART = 1_000;

	private final Catalogue catalogue;

	private final EntryQueries entries;

	private final KnownCodes codes;

	private final ImportFormat format;

	private final List<Sheet> sheets;

	private final RemarkLog remarks;

	private final AcceptedRows accepted;

	private final Map<String, TableCounts> counts = new LinkedHashMap<>();

	/** The rows of this import by the line at which they stand first. */
	private final Map<String, Long> keys;

	private final Set<String> twice;

	/** Those of them that have been met in this reading. */
	private final Set<String> met;

	/** What other rows need to know of the case studies and companies of this import. */
	private final Map<String, String> context;

	/** The rows of this import that tell the sources of an exchange, a line each. */
	private final Map<String, String> documented;

	private final Set<String> rejected;

	/** How codes that only this import has are taken out of the known ones. */
	private final Map<String, Runnable> withdrawals = new HashMap<>();

	private final List<Row> decisions = new ArrayList<>();

	private CompanyAliases aliases = CompanyAliases.NONE;

	/** What is wrong with the decisions taken together. */
	private @Nullable Detail circle;

	private final List<TableRow> part = new ArrayList<>();

	private @Nullable Place refused;

	/** Why the row there is refused. */
	private final List<Detail> reasons = new ArrayList<>();

	private DoubleConsumer progress = (share) -> {
	};

	/** How many rows there are, and how many of them have been checked. */
	private long rows;

	private long checked;

	ImportCheck(Catalogue catalogue, EntryQueries entries, KnownCodes codes, ImportFormat format, List<Sheet> sheets,
			RemarkLog remarks, AcceptedRows accepted, Scratch scratch) {
		this.catalogue = catalogue;
		this.entries = entries;
		this.codes = codes;
		this.format = format;
		this.sheets = sheets;
		this.remarks = remarks;
		this.accepted = accepted;
		this.keys = scratch.map("keys");
		this.twice = scratch.set("twice");
		this.met = scratch.set("met");
		this.context = scratch.map("context");
		this.documented = scratch.map("documented");
		this.rejected = scratch.set("rejected");
	}

	/**
	 * Checks all rows.
	 * @param cascade whether rows that refer to refused ones are refused as well, because
	 * the others are taken over without them
	 * @param progress is told what share of the rows has been checked
	 */
	void run(boolean cascade, DoubleConsumer progress) {
		this.progress = progress;
		read(this::note, (remark) -> {
		});
		decide();
		int before;
		do {
			before = this.rejected.size();
			check();
		}
		while (cascade && this.rejected.size() > before);
	}

	/** What is decided of companies, with what this import decides. */
	private void decide() {
		List<Row> all = new ArrayList<>(this.entries.listRowsOf("same-companies"));
		all.addAll(this.decisions);
		try {
			this.aliases = new CompanyAliases(all, List.of());
		}
		catch (BadData ex) {
			this.circle = ex.detail();
		}
	}

	/** How many rows there are, and what becomes of them, by table. */
	Map<String, TableCounts> counts() {
		return this.counts;
	}

	private void read(Consumer<TableRow> rows, Consumer<Remark> remarks) {
		try {
			this.format.read(this.sheets, rows, remarks);
		}
		catch (UnreadableFile ex) {
			remarks.accept(remark(ex));
		}
	}

	static Remark remark(UnreadableFile ex) {
		return new Remark(Severity.REJECTED, new Place(ex.file(), ex.sheet(), ex.row()), "", "", ex.reason(),
				ex.remedy());
	}

	/** Notes the key of a row, and what others may need to know of it. */
	private void note(TableRow row) {
		this.rows++;
		TableDescription table = this.catalogue.get(row.table());
		String entry = Catalogue.entry(table, row.cells());
		if (this.keys.putIfAbsent(entry, row.place().row()) != null) {
			this.twice.add(entry);
		}
		switch (row.table()) {
			case "case-studies", "companies" -> this.context.put(entry, Cells.write(row.cells()));
			case "same-companies" -> this.decisions.add(new Row(row.place().file(), row.place().row(), row.cells()));
			case "exchange-sources" -> this.documented.merge(row.cells().getOrDefault("exchange", "").strip(), entry,
					(told, next) -> told + "\n" + next);
			default -> Catalogue.scheme(table).ifPresent((scheme) -> note(scheme, table, row));
		}
	}

	private void note(Scheme scheme, TableDescription table, TableRow row) {
		String code = row.cells().getOrDefault("code", "").strip();
		scheme.key(code).ifPresent((key) -> {
			String edition = Objects.requireNonNullElse(table.edition(), "");
			if (this.codes.add(scheme, edition, key,
					ClassificationTables.id(table, new Row(table.name(), 0, row.cells())),
					"true".equals(row.cells().get("hazardous")) ? code + "*" : code)) {
				this.withdrawals.put(Catalogue.entry(table, row.cells()),
						() -> this.codes.remove(scheme, edition, key));
			}
		});
	}

	private void check() {
		this.counts.clear();
		this.remarks.clear();
		this.accepted.clear();
		this.checked = 0;
		this.met.clear();
		this.refused = null;
		this.reasons.clear();
		read((row) -> {
			if (this.part.size() == PART
					|| (!this.part.isEmpty() && !this.part.getFirst().table().equals(row.table()))) {
				flush();
			}
			if (row.place().equals(this.refused)) {
				this.remarks.addRow(RefusedRow.of(row, this.reasons));
				counts(row.table()).count(null);
				reject(Catalogue.entry(this.catalogue.get(row.table()), row.cells()));
			}
			else {
				this.part.add(row);
			}
		}, (remark) -> {
			if (remark.severity() == Severity.REJECTED) {
				refuse(remark);
			}
			this.remarks.add(remark);
		});
		flush();
	}

	/** Notes that the row of a place is refused before it is looked at. */
	private void refuse(Remark remark) {
		if (!remark.place().equals(this.refused)) {
			this.reasons.clear();
		}
		this.refused = remark.place();
		this.reasons.add(new Detail(remark.column(), remark.value(), remark.reason(), remark.suggestion()));
	}

	private TableCounts counts(String table) {
		return this.counts.computeIfAbsent(table, TableCounts::new);
	}

	private void flush() {
		if (this.part.isEmpty()) {
			return;
		}
		TableDescription table = this.catalogue.get(this.part.getFirst().table());
		Map<String, String> known = known(table);
		for (TableRow row : this.part) {
			check(table, row, known);
		}
		this.checked += this.part.size();
		this.progress.accept((double) this.checked / this.rows);
		this.part.clear();
	}

	/**
	 * The rows of the library that must be known to check these: themselves, and what
	 * they refer to.
	 */
	private Map<String, String> known(TableDescription table) {
		Map<String, String> known = new HashMap<>(
				this.entries.cells(this.part.stream().map((row) -> Catalogue.entry(table, row.cells())).toList()));
		Set<String> references = new LinkedHashSet<>();
		for (TableRow told : this.part) {
			Map<String, String> cells = new HashMap<>(before(known.get(Catalogue.entry(table, told.cells()))));
			cells.putAll(told.cells());
			Row row = new Row(table.name(), 0, cells);
			table.references().forEach((foreignKey) -> references.add(target(table, foreignKey, row)));
			row.list("part_of").forEach((joint) -> references.add("companies/" + joint));
		}
		known.putAll(this.entries.cells(references));
		return known;
	}

	private static Map<String, String> before(@Nullable String cells) {
		return (cells == null) ? Map.of() : Cells.read(cells);
	}

	private static String target(TableDescription table, ForeignKey foreignKey, Row row) {
		String target = foreignKey.reference().table();
		return Catalogue.entry(target.isEmpty() ? table.name() : target, row.key(foreignKey.fields()));
	}

	private void check(TableDescription table, TableRow told, Map<String, String> known) {
		List<Detail> problems = new ArrayList<>();
		List<Detail> warnings = new ArrayList<>();
		RowCheck check = new RowCheck(table, this.codes, problems::add, warnings::add);
		String entry = Catalogue.entry(table, told.cells());
		String before = known.get(entry);
		Map<String, String> cells = check.canonical(told.cells(), before(before));
		Row row = new Row(table.name(), told.place().row(), cells);
		if (this.twice.contains(entry) && !this.met.add(entry)) {
			problems.add(new Detail(table.key().getFirst(), String.join(", ", row.key(table.key())),
					"occurs twice, first in row %d".formatted(this.keys.get(entry)), "give each row a key of its own"));
		}
		for (ForeignKey foreignKey : table.references()) {
			checkReference(table, foreignKey, row, known, problems);
		}
		if (this.circle != null && table.name().equals("same-companies")) {
			problems.add(this.circle);
		}
		if (problems.isEmpty()) {
			check.attempt(() -> checkContext(table, row, known));
			checkDocumented(table, row, before, problems);
		}
		told(table, told, entry, Kind.of(before, Cells.write(cells)), cells, problems, warnings);
	}

	private void told(TableDescription table, TableRow told, String entry, Kind kind, Map<String, String> cells,
			List<Detail> problems, List<Detail> warnings) {
		problems.forEach((problem) -> this.remarks.add(remark(Severity.REJECTED, told, problem)));
		if (problems.isEmpty()) {
			warnings.forEach((warning) -> this.remarks.add(remark(Severity.WARNING, told, warning)));
			this.accepted.add(new Change(table.name(), entry, kind, cells));
			counts(table.name()).count(kind);
		}
		else {
			this.remarks.addRow(RefusedRow.of(told, problems));
			reject(entry);
			counts(table.name()).count(null);
		}
	}

	private void reject(String entry) {
		this.rejected.add(entry);
		this.withdrawals.getOrDefault(entry, () -> {
		}).run();
	}

	private static Remark remark(Severity severity, TableRow row, Detail detail) {
		return new Remark(severity, row.place(), row.columnInFile(detail.column()), detail.value(), detail.reason(),
				detail.remedy());
	}

	private void checkReference(TableDescription table, ForeignKey foreignKey, Row row, Map<String, String> known,
			List<Detail> problems) {
		if (row.key(foreignKey.fields()).contains("")) {
			return;
		}
		String target = target(table, foreignKey, row);
		boolean own = this.keys.containsKey(target);
		if (!known.containsKey(target) && (!own || this.rejected.contains(target))) {
			String column = foreignKey.fields().getLast();
			String name = foreignKey.reference().table().isEmpty() ? table.name() : foreignKey.reference().table();
			problems.add(new Detail(column, Objects.requireNonNullElse(row.find(column), ""),
					own ? "is rejected itself in " + name : "is not in " + name,
					own ? "correct that row" : "correct it, or add the row to " + name));
		}
	}

	/**
	 * Whether what the row refers to allows it, which is found out by preparing to load
	 * it.
	 */
	private void checkContext(TableDescription table, Row row, Map<String, String> known) {
		if (table.scheme() == null) {
			new LibrarySteps(this.codes, this.catalogue.get("exchanges").schema(),
					(target, id) -> find(Catalogue.entry(target, List.of(id)), known), this.aliases)
				.add(table.name(), row);
		}
	}

	private Optional<Row> find(String entry, Map<String, String> known) {
		String own = this.rejected.contains(entry) ? null : this.context.get(entry);
		return Optional.ofNullable((own != null) ? own : known.get(entry))
			.map((cells) -> new Row(entry.substring(0, entry.indexOf('/')), 0, Cells.read(cells)));
	}

	/** An exchange without a source has no place in the library. */
	private void checkDocumented(TableDescription table, Row row, @Nullable String before, List<Detail> problems) {
		if (table.name().equals("exchanges") && before == null
				&& this.documented.getOrDefault(row.get("id"), "").lines().allMatch(this.rejected::contains)) {
			problems.add(new Detail("id", row.get("id"), "has no source",
					"add the source that tells it to exchange-sources"));
		}
	}

}
