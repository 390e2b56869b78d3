package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.apache.commons.validator.routines.checkdigit.CASNumberCheckDigit;
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

	private final Map<String, Map<String, Object>> substances = new LinkedHashMap<>();

	private final Map<String, Map<String, Object>> streams = new LinkedHashMap<>();

	private final Map<String, Map<String, Object>> uses = new LinkedHashMap<>();

	private final List<Map<String, Object>> exchanges = new ArrayList<>();

	private final List<Map<String, Object>> exchangeUses = new ArrayList<>();

	private final List<Map<String, Object>> treatments = new ArrayList<>();

	private final List<Map<String, Object>> treatmentCompanies = new ArrayList<>();

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
		return List.of(new LoadStep("codes", "substances", List.copyOf(this.substances.values())),
				new LoadStep("sources", "sources", sources()),
				new LoadStep("case-studies", "case studies", caseStudies()),
				new LoadStep("companies", "companies", this.companies),
				new LoadStep("joint-companies", "memberships in joint parties", jointCompanies()),
				new LoadStep("streams", "streams", List.copyOf(this.streams.values())),
				new LoadStep("uses", "uses", List.copyOf(this.uses.values())),
				new LoadStep("exchanges", "exchanges", this.exchanges),
				new LoadStep("exchange-uses", "uses of exchanges", this.exchangeUses),
				new LoadStep("treatments", "treatments", this.treatments),
				new LoadStep("treatment-companies", "companies that treat", this.treatmentCompanies),
				new LoadStep("repeated-exchanges", "exchanges told twice", this.repeated));
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

	private List<Map<String, Object>> sources() {
		return table("sources").rows()
			.stream()
			.map((row) -> Map.of("id", (Object) row.get("id"), "properties",
					LoadStep.properties("type", row.get("type"), "authors", row.get("authors"), "year",
							row.number("year"), "title", row.get("title"), "url", row.find("url"), "doi",
							row.find("doi"))))
			.toList();
	}

	private List<Map<String, Object>> caseStudies() {
		Map<String, List<String>> sources = table("case-study-sources").rows()
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("case_study"),
					Collectors.mapping((row) -> row.get("source"), Collectors.toList())));
		return table("case-studies").rows()
			.stream()
			.map((row) -> Map.of("id", (Object) row.get("id"), "properties",
					LoadStep.properties("title", row.get("title"), "place", row.find("place"), "country",
							row.get("country")),
					"sources", sources.getOrDefault(row.get("id"), List.of())))
			.toList();
	}

	private void addCompany(Row row) {
		this.companies.add(Map.of(
				"id", row.get("id"), "properties", LoadStep.properties("name", row.get("name"), "anonymous", false,
						"activity", row.find("activity"), "country", row.get("country")),
				"sectors", this.classification.ids(Scheme.NACE, row, "nace")));
	}

	/** A company the source does not name belongs to its one exchange. */
	private String addAnonymous(Row exchange, String role, @Nullable String activity, String country) {
		String id = exchange.get("id") + "-" + role;
		this.companies.add(Map.of("id", id, "properties",
				LoadStep.properties("name",
						(activity == null) ? "Not disclosed"
								: "Not disclosed (%s)".formatted(StringUtils.uncapitalize(activity)),
						"anonymous", true, "activity", activity, "country", country),
				"sectors", this.classification.ids(Scheme.NACE, exchange, role + "_nace")));
		return id;
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
		this.exchanges.add(Map.of("id", id, "properties", exchangeProperties(row), "caseStudy", study.get("id"),
				"source", row.get("source"), "donor", party(row, "donor", country), "receiver",
				party(row, "receiver", country), "stream", addStream(row)));
		String use = row.find("use");
		if (use != null) {
			this.uses.putIfAbsent(Slug.of(use), Map.of("id", Slug.of(use), "properties", Map.of("name", use)));
			this.exchangeUses.add(Map.of("id", id, "use", Slug.of(use)));
		}
		String repeats = row.find("repeats");
		if (repeats != null) {
			this.repeated.add(Map.of("id", id, "repeats", repeats));
		}
		addTreatment(row, country);
	}

	private Map<String, Object> exchangeProperties(Row row) {
		String id = row.get("id");
		return LoadStep.properties("sortKey",
				NUMBER.matcher(id).replaceAll((number) -> StringUtils.leftPad(number.group(), 6, '0')), "title",
				row.get("title"), "status", row.get("status"), "kind", row.get("kind"), "quantityKnown",
				Boolean.valueOf(row.get("quantity_known")), "payment", row.get("payment"), "import",
				this.dataPackage.name() + "-" + this.dataPackage.version());
	}

	private String party(Row row, String role, String country) {
		String named = row.find(role);
		String activity = row.find(role + "_activity");
		if (named == null) {
			return addAnonymous(row, role, activity, country);
		}
		if (activity != null || row.find(role + "_nace") != null) {
			throw row.rejected(role, "is a company with its own activity and sectors",
					"leave %1$s_activity and %1$s_nace empty, or %1$s itself when it is not disclosed".formatted(role));
		}
		return named;
	}

	private String addStream(Row row) {
		List<String> substances = row.list("cas").stream().map((cas) -> addSubstance(row, cas)).toList();
		List<String> codes = Stream
			.of(this.classification.ids(Scheme.EWC, row, "ewc"), this.classification.ids(Scheme.CPA, row, "cpa"),
					substances)
			.flatMap(List::stream)
			.toList();
		String id = Slug.of(Stream
			.concat(Stream.of(row.get("stream"), row.get("kind")),
					Stream.of("ewc", "cpa", "cas").flatMap((column) -> row.list(column).stream()))
			.map((part) -> part.matches("[\\d .*-]+") ? part.replaceAll("\\D", "") : part)
			.collect(Collectors.joining(" ")));
		this.streams.putIfAbsent(id, Map.of("id", id, "properties",
				Map.of("name", row.get("stream"), "kind", row.get("kind")), "codes", codes));
		return id;
	}

	private String addSubstance(Row row, String cas) {
		if (!CASNumberCheckDigit.getInstance().isValid(cas)) {
			throw row.rejected("cas", "has a wrong check digit", "look the number up, such as 7704-34-9 for sulphur");
		}
		String key = Scheme.CAS.key(cas).orElseThrow(() -> row.rejected("cas", "is not a code", Scheme.CAS.hint()));
		String id = "cas-" + key;
		this.substances.putIfAbsent(id, Map.of("id", id, "label", Scheme.CAS.label(), "properties",
				Map.of("scheme", Scheme.CAS.id(), "edition", "CAS", "key", key, "code", cas, "level", "substance")));
		return id;
	}

	private void addTreatment(Row row, String country) {
		String description = row.find("treatment");
		List<String> by = row.list("treatment_by");
		if (description == null && by.equals(List.of("none"))) {
			return;
		}
		String id = row.get("id") + "-treatment";
		this.treatments.add(Map.of("id", id, "exchange", row.get("id"), "properties",
				LoadStep.properties("description", description, "by", by)));
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
