package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Scheme;
import org.symbiograph.imports.DataPackage.Schema;
import org.symbiograph.imports.formats.Slug;

/**
 * Rows of the tables of a library, turned into rows for the statements of
 * {@code cypher/load}. A row is refused when what it refers to does not allow it.
 */
final class LibrarySteps {

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private final CodeIds codes;

	private final Schema exchanges;

	private final KnownRows known;

	private final CompanyAliases aliases;

	private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

	private final Map<String, Map<String, Object>> streams = new LinkedHashMap<>();

	private final Set<Map<String, Object>> streamCodes = new LinkedHashSet<>();

	private final Map<String, Map<String, Object>> uses = new LinkedHashMap<>();

	private final Map<List<String>, List<Row>> told = new LinkedHashMap<>();

	/**
	 * Begins with no rows.
	 * @param codes the classifications
	 * @param exchanges the columns of exchanges, with the editions of the codes in them;
	 * old exchanges keep their codes
	 * @param known the rows that others refer to
	 * @param aliases which companies were decided to be another one
	 */
	LibrarySteps(CodeIds codes, Schema exchanges, KnownRows known, CompanyAliases aliases) {
		this.codes = codes;
		this.exchanges = exchanges;
		this.known = known;
		this.aliases = aliases;
	}

	/**
	 * Takes a row.
	 * @param table the table it is of
	 * @throws BadData if it cannot be loaded
	 */
	void add(String table, Row row) {
		switch (table) {
			case "imports" ->
				put("imports", "id", row.get("id"), "title", row.get("title"), "terms", row.find("terms"));
			case "sources" -> addSource(row);
			case "case-studies" -> addCaseStudy(row);
			case "case-study-sources" ->
				put("case-study-sources", "caseStudy", row.get("case_study"), "source", row.get("source"));
			case "companies" -> addCompany(row);
			case "exchanges" -> addExchange(row);
			case "exchange-sources" ->
				this.told.computeIfAbsent(row.key(List.of("exchange", "source")), (any) -> new ArrayList<>()).add(row);
			case "network-links" -> addNetworkLink(row);
			case "same-companies" -> addAlias(row);
			case "distinct-companies" -> put("distinct-companies", "company", company(row, "company"), "other",
					company(row, "other"), "reason", row.get("reason"), "decidedOn", row.date("decided_on"));
			default -> {
				// tables that are read by people and bring nothing into the graph
			}
		}
	}

	/** What was taken, in the order in which it can be written. */
	List<LoadStep> steps() {
		return List.of(step("imports", "imports"), step("sources", "sources"), step("case-studies", "case studies"),
				step("case-study-regions", "regions of case studies"),
				step("case-study-sources", "sources of case studies"), step("companies", "companies"),
				step("same-companies", "companies that are another one"),
				step("distinct-companies", "companies told apart"), step("company-sectors", "sectors of companies"),
				step("joint-companies", "memberships in joint parties"),
				new LoadStep("streams", "streams", List.copyOf(this.streams.values())),
				new LoadStep("stream-codes", "codes of streams", List.copyOf(this.streamCodes)),
				new LoadStep("uses", "uses", List.copyOf(this.uses.values())), step("exchanges", "exchanges"),
				new LoadStep("exchange-sources", "sources of exchanges", exchangeSources()),
				step("exchange-uses", "uses of exchanges"), step("treatments", "treatments"),
				step("treatment-companies", "companies that treat"),
				step("treatment-operations", "operations of treatments"),
				step("repeated-exchanges", "exchanges told twice"), step("network-links", "links of networks"));
	}

	private LoadStep step(String statement, String what) {
		return new LoadStep(statement, what, this.rows.getOrDefault(statement, List.of()));
	}

	private void put(String statement, @Nullable Object... namesAndValues) {
		this.rows.computeIfAbsent(statement, (any) -> new ArrayList<>()).add(LoadStep.row(namesAndValues));
	}

	private void addSource(Row row) {
		put("sources", "id", row.get("id"), "type", row.get("type"), "authors", row.get("authors"), "year",
				row.number("year"), "title", row.get("title"), "url", row.find("url"), "doi", row.find("doi"), "origin",
				row.get("origin"));
	}

	private void addCaseStudy(Row row) {
		put("case-studies", "id", row.get("id"), "title", row.get("title"), "place", row.find("place"), "country",
				row.get("country"), "kind", row.get("kind"), "kindCertainty", row.find("kind_certainty"));
		this.codes.ids(Scheme.NUTS, null, row, "region")
			.forEach((region) -> put("case-study-regions", "id", row.get("id"), "region", region));
	}

	/** What each source says of an exchange, by the imports that tell it. */
	private List<Map<String, Object>> exchangeSources() {
		return this.told.values()
			.stream()
			.map((rows) -> Map.<String, Object>of("exchange", rows.getFirst().get("exchange"), "source",
					rows.getFirst().get("source"), "toldBy",
					rows.stream().map((row) -> row.get("import")).distinct().toList(), "records",
					rows.stream().map((row) -> row.get("record")).toList()))
			.toList();
	}

	private void addNetworkLink(Row row) {
		put("network-links", "id", row.get("id"), "caseStudy", row.get("case_study"), "donor", company(row, "donor"),
				"receiver", otherCompany(row, "receiver", "donor"), "stream", row.get("stream"), "flow",
				row.get("flow"), "exchange", row.find("exchange"), "from", row.number("from_year"), "until",
				row.until(), "source", row.get("source"), "import", row.get("import"));
	}

	/** A company that is another one adds its sectors to it. */
	private void addCompany(Row row) {
		String id = row.get("id");
		List<String> sectors = this.codes.ids(Scheme.NACE, null, row, "nace");
		if (this.aliases.isAlias(id)) {
			addSectors(this.aliases.company(id), sectors, row.find("nace_certainty"));
		}
		else {
			put("companies", "id", id, "name", row.get("name"), "anonymous", false, "activity", row.find("activity"),
					"country", row.get("country"), "latitude", row.decimal("latitude"), "longitude",
					row.decimal("longitude"));
			addSectors(id, sectors, row.find("nace_certainty"));
		}
		row.list("part_of").forEach((joint) -> addMembership(row, joint));
	}

	private void addMembership(Row row, String joint) {
		if (this.known.find("companies", joint).isEmpty()) {
			throw row.rejected("part_of", "is not in companies.csv", "correct it or add the row there");
		}
		String member = company(row, "id");
		if (member.equals(this.aliases.company(joint))) {
			throw row.rejected("part_of", "is the same company by same-companies", "take out that decision");
		}
		put("joint-companies", "id", member, "joint", this.aliases.company(joint));
	}

	private void addSectors(String company, List<String> sectors, @Nullable String certainty) {
		sectors
			.forEach((sector) -> put("company-sectors", "company", company, "sector", sector, "certainty", certainty));
	}

	private void addAlias(Row row) {
		Row company = this.known.find("companies", row.get("company"))
			.orElseThrow(() -> row.rejected("company", "is not in companies.csv", "correct it or add the row there"));
		put("same-companies", "alias", row.get("company"), "name", company.get("name"), "company",
				company(row, "company"), "reason", row.get("reason"), "decidedOn", row.date("decided_on"));
	}

	/** The company that a row names in a column, or the one that it was decided to be. */
	private String company(Row row, String column) {
		return this.aliases.company(row.get(column));
	}

	/** The same, which must not be the company in another column. */
	private String otherCompany(Row row, String column, String other) {
		String company = company(row, column);
		if (row.find(other) != null && !row.get(column).equals(row.get(other)) && company.equals(company(row, other))) {
			throw row.rejected(column, "is the same company as its %s by same-companies".formatted(other),
					"take out that decision, or this row");
		}
		return company;
	}

	/** A company the source does not name belongs to its one exchange. */
	private String addAnonymous(Row exchange, String role, @Nullable String activity, String country) {
		String id = exchange.get("id") + "-" + role;
		String name = (activity == null) ? "Not disclosed"
				: "Not disclosed (%s)".formatted(StringUtils.uncapitalize(activity));
		put("companies", "id", id, "name", name, "anonymous", true, "activity", activity, "country", country);
		addSectors(id, this.codes.ids(Scheme.NACE, null, exchange, role + "_nace"),
				exchange.find(role + "_nace_certainty"));
		return id;
	}

	private void addExchange(Row row) {
		String id = row.get("id");
		String study = row.get("case_study");
		String country = this.known.find("case-studies", study)
			.orElseThrow(
					() -> row.rejected("case_study", "is not in case-studies.csv", "correct it or add the row there"))
			.get("country");
		put("exchanges", "id", id, "sortKey", sortKey(id), "title", row.get("title"), "status", row.get("status"),
				"statusReason", statusReason(row), "kind", row.get("kind"), "quantityKnown",
				Boolean.valueOf(row.get("quantity_known")), "quantity", row.find("quantity"), "payment",
				row.get("payment"), "from", row.number("from_year"), "until", row.until(), "note", row.find("note"),
				"ewcCertainty", row.find("ewc_certainty"), "cpaCertainty", row.find("cpa_certainty"), "import",
				row.get("import"), "caseStudy", study, "donor", party(row, "donor", country), "donorSectors",
				actingIn(row, "donor"), "receiver", party(row, "receiver", country), "receiverSectors",
				actingIn(row, "receiver"), "stream", addStream(row));
		String use = row.find("use");
		if (use != null) {
			this.uses.putIfAbsent(Slug.of(use), Map.of("id", Slug.of(use), "name", use));
			put("exchange-uses", "id", id, "use", Slug.of(use));
		}
		String repeats = row.find("repeats");
		if (repeats != null) {
			put("repeated-exchanges", "id", id, "repeats", repeats);
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
		return role.equals("receiver") ? otherCompany(row, role, "donor") : company(row, role);
	}

	/** In which of its sectors a named company takes part, where the source says so. */
	private @Nullable List<String> actingIn(Row row, String role) {
		String company = row.find(role);
		List<String> sectors = this.codes.ids(Scheme.NACE, null, row, role + "_nace");
		if (company == null || sectors.isEmpty()) {
			return null;
		}
		List<String> own = Stream.concat(Stream.of(company), this.aliases.same(company).stream())
			.flatMap((same) -> this.known.find("companies", same).stream())
			.flatMap((known) -> this.codes.ids(Scheme.NACE, null, known, "nace").stream())
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
			.map((scheme) -> this.codes.ids(scheme, this.exchanges.edition(scheme.id()).orElse(null), row, scheme.id()))
			.flatMap(List::stream)
			.forEach((code) -> this.streamCodes.add(Map.of("stream", id, "code", code)));
		return id;
	}

	private void addTreatment(Row row, String country) {
		String description = row.find("treatment");
		List<String> by = row.list("treatment_by");
		if (description == null && row.find("operation") == null && by.equals(List.of("none"))) {
			return;
		}
		String id = row.get("id") + "-treatment";
		put("treatments", "id", id, "exchange", row.get("id"), "description", description, "by", by);
		this.codes.ids(Scheme.TREATMENT, null, row, "operation")
			.forEach((operation) -> put("treatment-operations", "id", id, "operation", operation));
		String company = row.find("treatment_company");
		if (company != null) {
			put("treatment-companies", "id", id, "company", this.aliases.company(company));
		}
		else if (row.find("treatment_nace") != null) {
			put("treatment-companies", "id", id, "company", addAnonymous(row, "treatment", description, country));
		}
	}

}
