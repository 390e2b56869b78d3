package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Scheme;

import org.springframework.core.io.Resource;

/**
 * The tables of {@code data/library}, turned into rows for the statements of
 * {@code cypher/load}.
 */
final class LibraryTables {

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private final DataPackage dataPackage;

	private final ClassificationTables classification;

	private final Map<String, Table> tables;

	private final List<Map<String, Object>> companies = new ArrayList<>();

	private final List<Map<String, Object>> companySectors = new ArrayList<>();

	private final Map<String, Map<String, Object>> streams = new LinkedHashMap<>();

	private final Set<Map<String, Object>> streamCodes = new LinkedHashSet<>();

	private final Map<String, Map<String, Object>> uses = new LinkedHashMap<>();

	private final List<Map<String, Object>> exchanges = new ArrayList<>();

	private final List<Map<String, Object>> exchangeUses = new ArrayList<>();

	private final List<Map<String, Object>> treatments = new ArrayList<>();

	private final List<Map<String, Object>> treatmentCompanies = new ArrayList<>();

	private final List<Map<String, Object>> treatmentOperations = new ArrayList<>();

	private final List<Map<String, Object>> repeated = new ArrayList<>();

	private LibraryTables(Resource folder, ClassificationTables classification) {
		this.dataPackage = DataPackage.read(folder);
		this.classification = classification;
		this.tables = this.dataPackage.tables()
			.stream()
			.collect(Collectors.toMap(DataPackage.TableDescription::name, (table) -> Table.read(folder, table)));
		this.tables.values().forEach((table) -> table.checkReferences(this::table));
	}

	static LibraryTables read(Resource folder, ClassificationTables classification) {
		LibraryTables library = new LibraryTables(folder, classification);
		library.table("companies").rows().forEach(library::addCompany);
		Map<String, Row> studies = library.table("case-studies").byId();
		for (Row exchange : library.table("exchanges").rows()) {
			library.addExchange(exchange, Objects.requireNonNull(studies.get(exchange.get("case_study"))));
		}
		return library;
	}

	DataPackage dataPackage() {
		return this.dataPackage;
	}

	List<LoadStep> steps() {
		return List.of(new LoadStep("imports", "imports", imports()), new LoadStep("sources", "sources", sources()),
				new LoadStep("case-studies", "case studies", caseStudies()),
				new LoadStep("case-study-regions", "regions of case studies", caseStudyRegions()),
				new LoadStep("case-study-sources", "sources of case studies", caseStudySources()),
				new LoadStep("companies", "companies", this.companies),
				new LoadStep("company-sectors", "sectors of companies", this.companySectors),
				new LoadStep("joint-companies", "memberships in joint parties", jointCompanies()),
				new LoadStep("streams", "streams", List.copyOf(this.streams.values())),
				new LoadStep("stream-codes", "codes of streams", List.copyOf(this.streamCodes)),
				new LoadStep("uses", "uses", List.copyOf(this.uses.values())),
				new LoadStep("exchanges", "exchanges", this.exchanges),
				new LoadStep("exchange-sources", "sources of exchanges", exchangeSources()),
				new LoadStep("exchange-uses", "uses of exchanges", this.exchangeUses),
				new LoadStep("treatments", "treatments", this.treatments),
				new LoadStep("treatment-companies", "companies that treat", this.treatmentCompanies),
				new LoadStep("treatment-operations", "operations of treatments", this.treatmentOperations),
				new LoadStep("repeated-exchanges", "exchanges told twice", this.repeated),
				new LoadStep("network-links", "links of networks", networkLinks()));
	}

	List<String> exchangeIds() {
		return table("exchanges").rows().stream().map((row) -> row.get("id")).toList();
	}

	private Table table(String name) {
		Table table = this.tables.get(name);
		if (table == null) {
			throw new BadData("datapackage.json of %s describes no table %s: restore the file"
				.formatted(this.dataPackage.name(), name));
		}
		return table;
	}

	private List<Map<String, Object>> imports() {
		return rows("imports",
				(row) -> LoadStep.row("id", row.get("id"), "title", row.get("title"), "terms", row.find("terms")));
	}

	private List<Map<String, Object>> sources() {
		return rows("sources",
				(row) -> LoadStep.row("id", row.get("id"), "type", row.get("type"), "authors", row.get("authors"),
						"year", row.number("year"), "title", row.get("title"), "url", row.find("url"), "doi",
						row.find("doi"), "origin", row.get("origin")));
	}

	private List<Map<String, Object>> caseStudies() {
		return rows("case-studies",
				(row) -> LoadStep.row("id", row.get("id"), "title", row.get("title"), "place", row.find("place"),
						"country", row.get("country"), "kind", row.get("kind"), "kindCertainty",
						row.find("kind_certainty")));
	}

	private List<Map<String, Object>> caseStudyRegions() {
		return table("case-studies").rows()
			.stream()
			.flatMap((row) -> this.classification.ids(Scheme.NUTS, null, row, "region")
				.stream()
				.map((region) -> Map.<String, Object>of("id", row.get("id"), "region", region)))
			.toList();
	}

	/**
	 * What each source says of an exchange, by the imports that tell it. An exchange
	 * without a source has no place in the library.
	 */
	private List<Map<String, Object>> exchangeSources() {
		Map<List<String>, List<Row>> told = table("exchange-sources").rows()
			.stream()
			.collect(Collectors.groupingBy((row) -> row.key(List.of("exchange", "source")), LinkedHashMap::new,
					Collectors.toList()));
		Set<String> documented = told.keySet().stream().map(List::getFirst).collect(Collectors.toSet());
		table("exchanges").rows()
			.stream()
			.filter((row) -> !documented.contains(row.get("id")))
			.findFirst()
			.ifPresent((row) -> {
				throw row.rejected("id", "has no source", "add the source that tells it to exchange-sources.csv");
			});
		return told.values()
			.stream()
			.map((rows) -> Map.<String, Object>of("exchange", rows.getFirst().get("exchange"), "source",
					rows.getFirst().get("source"), "toldBy",
					rows.stream().map((row) -> row.get("import")).distinct().toList(), "records",
					rows.stream().map((row) -> row.get("record")).toList()))
			.toList();
	}

	private List<Map<String, Object>> networkLinks() {
		return rows("network-links",
				(row) -> LoadStep.row("id", row.get("id"), "caseStudy", row.get("case_study"), "donor",
						row.get("donor"), "receiver", row.get("receiver"), "stream", row.get("stream"), "flow",
						row.get("flow"), "exchange", row.find("exchange"), "from", row.number("from_year"), "until",
						row.number("until_year"), "source", row.get("source"), "import", row.get("import")));
	}

	private List<Map<String, Object>> caseStudySources() {
		return rows("case-study-sources",
				(row) -> Map.of("caseStudy", row.get("case_study"), "source", row.get("source")));
	}

	private List<Map<String, Object>> rows(String table, Function<Row, Map<String, Object>> mapping) {
		return table(table).rows().stream().map(mapping).toList();
	}

	private void addCompany(Row row) {
		addCompany(row.get("id"), row.get("name"), false, row.find("activity"), row.get("country"),
				row.find("nace_certainty"), this.classification.ids(Scheme.NACE, null, row, "nace"));
	}

	/** A company the source does not name belongs to its one exchange. */
	private String addAnonymous(Row exchange, String role, @Nullable String activity, String country) {
		String id = exchange.get("id") + "-" + role;
		String name = (activity == null) ? "Not disclosed"
				: "Not disclosed (%s)".formatted(StringUtils.uncapitalize(activity));
		addCompany(id, name, true, activity, country, exchange.find(role + "_nace_certainty"),
				this.classification.ids(Scheme.NACE, null, exchange, role + "_nace"));
		return id;
	}

	private void addCompany(String id, String name, boolean anonymous, @Nullable String activity, String country,
			@Nullable String certainty, List<String> sectors) {
		this.companies.add(
				LoadStep.row("id", id, "name", name, "anonymous", anonymous, "activity", activity, "country", country));
		sectors.forEach((sector) -> this.companySectors
			.add(LoadStep.row("company", id, "sector", sector, "certainty", certainty)));
	}

	private List<Map<String, Object>> jointCompanies() {
		Map<String, Row> companies = table("companies").byId();
		return table("companies").rows().stream().flatMap((row) -> row.list("part_of").stream().map((joint) -> {
			if (!companies.containsKey(joint)) {
				throw row.rejected("part_of", "is not in companies.csv", "correct it or add the row there");
			}
			return Map.<String, Object>of("id", row.get("id"), "joint", joint);
		})).toList();
	}

	private void addExchange(Row row, Row study) {
		String id = row.get("id");
		String country = study.get("country");
		this.exchanges.add(LoadStep.row("id", id, "sortKey", sortKey(id), "title", row.get("title"), "status",
				row.get("status"), "statusReason", statusReason(row), "kind", row.get("kind"), "quantityKnown",
				Boolean.valueOf(row.get("quantity_known")), "quantity", row.find("quantity"), "payment",
				row.get("payment"), "from", row.number("from_year"), "until", row.number("until_year"), "note",
				row.find("note"), "ewcCertainty", row.find("ewc_certainty"), "cpaCertainty", row.find("cpa_certainty"),
				"import", row.get("import"), "caseStudy", study.get("id"), "donor", party(row, "donor", country),
				"donorSectors", actingIn(row, "donor"), "receiver", party(row, "receiver", country), "receiverSectors",
				actingIn(row, "receiver"), "stream", addStream(row)));
		String use = row.find("use");
		if (use != null) {
			this.uses.putIfAbsent(Slug.of(use), Map.of("id", Slug.of(use), "name", use));
			this.exchangeUses.add(Map.of("id", id, "use", Slug.of(use)));
		}
		String repeats = row.find("repeats");
		if (repeats != null) {
			this.repeated.add(Map.of("id", id, "repeats", repeats));
		}
		addTreatment(row, country);
	}

	/** A broker learns most from what ended or failed, if told why. */
	private static @Nullable String statusReason(Row row) {
		return List.of("ended", "failed").contains(row.get("status")) ? row.get("status_reason")
				: row.find("status_reason");
	}

	/** Orders identifiers by the numbers in them: 1-12-3 before 1-12-10. */
	private static String sortKey(String id) {
		return NUMBER.matcher(id).replaceAll((number) -> StringUtils.leftPad(number.group(), 6, '0'));
	}

	private String party(Row row, String role, String country) {
		String named = row.find(role);
		String activity = row.find(role + "_activity");
		if (named == null) {
			return addAnonymous(row, role, activity, country);
		}
		if (activity != null) {
			throw row.rejected(role, "is a company with an activity of its own",
					"leave %1$s_activity empty, or %1$s itself when it is not disclosed".formatted(role));
		}
		return named;
	}

	/** In which of its sectors a named company takes part, where the source says so. */
	private @Nullable List<String> actingIn(Row row, String role) {
		String company = row.find(role);
		List<String> sectors = this.classification.ids(Scheme.NACE, null, row, role + "_nace");
		if (company == null || sectors.isEmpty()) {
			return null;
		}
		List<String> own = this.companySectors.stream()
			.filter((active) -> company.equals(active.get("company")))
			.map((active) -> String.valueOf(active.get("sector")))
			.toList();
		if (!own.containsAll(sectors)) {
			throw row.rejected(role + "_nace", "is not among the sectors of " + company,
					"leave it empty, or add it to the company in companies.csv");
		}
		return row.list(role + "_nace").stream().flatMap((code) -> Scheme.NACE.key(code).stream()).toList();
	}

	private String addStream(Row row) {
		String id = Slug.of(Stream
			.concat(Stream.of(row.get("stream"), row.get("kind")),
					Stream.of("ewc", "cpa", "cas").flatMap((column) -> row.list(column).stream()))
			.map((part) -> part.matches("[\\d .*-]+") ? part.replaceAll("\\D", "") : part)
			.collect(Collectors.joining(" ")));
		this.streams.putIfAbsent(id, Map.of("id", id, "name", row.get("stream"), "kind", row.get("kind")));
		Stream.of(Scheme.EWC, Scheme.CPA, Scheme.CAS)
			.map((scheme) -> this.classification.ids(scheme, edition(scheme.id()), row, scheme.id()))
			.flatMap(List::stream)
			.forEach((code) -> this.streamCodes.add(Map.of("stream", id, "code", code)));
		return id;
	}

	/** The edition of the codes in a column; old exchanges keep their codes. */
	private @Nullable String edition(String column) {
		return table("exchanges").description().schema().edition(column).orElse(null);
	}

	private void addTreatment(Row row, String country) {
		String description = row.find("treatment");
		List<String> by = row.list("treatment_by");
		if (description == null && row.find("operation") == null && by.equals(List.of("none"))) {
			return;
		}
		String id = row.get("id") + "-treatment";
		this.treatments.add(LoadStep.row("id", id, "exchange", row.get("id"), "description", description, "by", by));
		this.classification.ids(Scheme.TREATMENT, null, row, "operation")
			.forEach((operation) -> this.treatmentOperations.add(Map.of("id", id, "operation", operation)));
		String company = row.find("treatment_company");
		if (company != null) {
			this.treatmentCompanies.add(Map.of("id", id, "company", company));
		}
		else if (row.find("treatment_nace") != null) {
			this.treatmentCompanies
				.add(Map.of("id", id, "company", addAnonymous(row, "treatment", description, country)));
		}
	}

}
