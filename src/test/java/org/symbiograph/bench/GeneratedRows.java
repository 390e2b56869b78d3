package org.symbiograph.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.symbiograph.BundledData;

/**
 * Rows drawn from those of the bundled library. Each exchange is a variant of a real one,
 * so codes, sectors, uses and treatments occur as often, and together, as they do there.
 */
final class GeneratedRows {

	/** How often a code gives way to another of its sub-chapter: the rare codes. */
	private static final double OTHER_CODE = 0.15;

	/** How often a stream has a name of its own: the real library has one to two. */
	private static final double OTHER_NAME = 0.5;

	/**
	 * How often a named party that has no part at the site yet is a new company: leads to
	 * one per three exchanges.
	 */
	private static final double NEW_COMPANY = 0.5;

	/** How often an exchange is like one of the real site that a site is like. */
	private static final double OF_THE_SAME_SITE = 0.6;

	/** How often a named party is the one that all do business with. */
	private static final double HUB = 0.02;

	static final String HUB_ID = "hub";

	private static final Comparator<Map<String, String>> BY_ID = Comparator.comparing((row) -> value(row, "id"));

	/** How often a site has many exchanges. */
	private static final double LARGE_SITE = 0.1;

	/** How often a second source tells an exchange too. */
	private static final double SECOND_SOURCE = 0.17;

	private static final List<String> QUALITIES = List.of("dry", "wet", "fresh", "aged", "mixed", "sorted", "screened",
			"crushed", "ground", "washed", "granulated", "dewatered", "thickened", "filtered", "spent", "surplus",
			"off-grade", "low-grade", "high-grade", "coarse", "fine", "hot", "cooled", "bulk", "baled", "pelletised",
			"compacted", "seasonal", "residual", "raw");

	private final List<Map<String, String>> exchanges = rows("library/exchanges");

	private final Map<String, List<Map<String, String>>> bySite = this.exchanges.stream()
		.collect(Collectors.groupingBy((row) -> value(row, "case_study")));

	private final Map<String, Map<String, String>> companies = rows("library/companies").stream()
		.collect(Collectors.toMap((row) -> value(row, "id"), Function.identity()));

	private final List<Map<String, String>> caseStudies = rows("library/case-studies");

	private final Map<String, List<String>> entries = rows("classification/ewc-2015").stream()
		.filter((row) -> value(row, "level").equals("entry"))
		.collect(Collectors.groupingBy((row) -> value(row, "parent"),
				Collectors.mapping((row) -> value(row, "code"), Collectors.toList())));

	private final Map<String, List<String>> regions = rows("classification/nuts-2021").stream()
		.filter((row) -> value(row, "level").equals("3"))
		.collect(Collectors.groupingBy((row) -> value(row, "country"),
				Collectors.mapping((row) -> value(row, "code"), Collectors.toList())));

	private static List<Map<String, String>> rows(String table) {
		return BundledData.read(table).map(NamedCsvRecord::getFieldsAsMap).toList();
	}

	private static String value(Map<String, String> row, String column) {
		return Objects.requireNonNull(row.get(column));
	}

	/** All codes of six digits. */
	List<String> codes() {
		return this.entries.values().stream().flatMap(List::stream).sorted().toList();
	}

	/** The codes of six digits that exchanges bear, as often as they do. */
	List<String> codesOfExchanges() {
		return this.exchanges.stream()
			.flatMap((row) -> Arrays.stream(value(row, "ewc").split(";", -1)))
			.map(String::strip)
			.filter((code) -> !code.isEmpty())
			.toList();
	}

	/** The tables of a part of the library. */
	Map<String, List<Map<String, String>>> part(int number, int size, long seed) {
		return new Part(number, new Random(seed * 1_000_003 + number)).of(size);
	}

	private final class Part {

		private final int number;

		private final Random chance;

		private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

		private final Map<String, List<String>> copies = new HashMap<>();

		private final Map<String, String> atTheSite = new HashMap<>();

		private boolean hasHub;

		private Part(int number, Random chance) {
			this.number = number;
			this.chance = chance;
		}

		private Map<String, List<Map<String, String>>> of(int size) {
			table("imports").addAll(rows("library/imports"));
			for (int left = size; left > 0;) {
				int together = Math.min(left, exchangesOfASite());
				addCaseStudy(together, this.number * 10_000 + size - left);
				left -= together;
			}
			return this.tables;
		}

		/** Mostly a few, sometimes a park with dozens of companies. */
		private int exchangesOfASite() {
			return (this.chance.nextDouble() < LARGE_SITE) ? 20 + this.chance.nextInt(40) : 4 + this.chance.nextInt(7);
		}

		private List<Map<String, String>> table(String name) {
			return this.tables.computeIfAbsent(name, (any) -> new ArrayList<>());
		}

		private String newId(String table, String kind) {
			return "%s-%d-%d".formatted(kind, this.number, table(table).size());
		}

		private <T> T any(List<T> choices) {
			return choices.get(this.chance.nextInt(choices.size()));
		}

		private void addCaseStudy(int exchanges, int first) {
			String id = newId("case-studies", "site");
			Map<String, String> model = any(GeneratedRows.this.caseStudies);
			String country = value(model, "country");
			table("case-studies").add(Map.of("id", id, "title", "Site " + id, "place", "Place " + id, "country",
					country, "region", any(GeneratedRows.this.regions.getOrDefault(country, List.of(""))), "kind",
					value(model, "kind"), "kind_certainty", value(model, "kind_certainty")));
			this.atTheSite.clear();
			List<String> sources = List.of(addSource(id), addSource(id));
			List<Map<String, String>> alike = GeneratedRows.this.bySite
				.getOrDefault(value(any(GeneratedRows.this.exchanges), "case_study"), GeneratedRows.this.exchanges);
			for (int number = 0; number < exchanges; number++) {
				addExchange("cited-zz%06d".formatted(first + number),
						any((this.chance.nextDouble() < OF_THE_SAME_SITE) ? alike : GeneratedRows.this.exchanges), id,
						country, sources);
			}
		}

		private String addSource(String caseStudy) {
			String id = newId("sources", "source");
			table("sources").add(Map.of("id", id, "type", "report", "authors", "Author " + id, "year",
					String.valueOf(1995 + this.chance.nextInt(30)), "title", "Report " + id, "url",
					"https://example.org/" + id, "origin", id));
			table("case-study-sources").add(Map.of("case_study", caseStudy, "source", id));
			return id;
		}

		private void addExchange(String id, Map<String, String> model, String caseStudy, String country,
				List<String> sources) {
			Map<String, String> row = new LinkedHashMap<>(model);
			row.putAll(Map.of("id", id, "case_study", caseStudy, "stream", streamName(value(model, "stream")), "ewc",
					codes(value(model, "ewc")), "repeats", ""));
			row.put("title", "%s for %s".formatted(row.get("stream"), value(model, "use").toLowerCase(Locale.ROOT)));
			for (String role : List.of("donor", "receiver")) {
				if (!value(model, role).isEmpty()) {
					row.putAll(Map.of(role, company(value(model, role), country), role + "_nace", "",
							role + "_nace_certainty", ""));
				}
			}
			if (!value(model, "treatment_company").isEmpty()) {
				row.put("treatment_company", company(value(model, "treatment_company"), country));
			}
			table("exchanges").add(row);
			addTelling(row, sources.getFirst());
			if (this.chance.nextDouble() < SECOND_SOURCE) {
				addTelling(row, sources.getLast());
			}
			addLink(row, sources.getFirst());
		}

		private void addTelling(Map<String, String> exchange, String source) {
			table("exchange-sources").add(Map.of("exchange", value(exchange, "id"), "source", source, "import",
					value(exchange, "import"), "record", value(exchange, "id")));
		}

		private void addLink(Map<String, String> exchange, String source) {
			String donor = value(exchange, "donor");
			String receiver = value(exchange, "receiver");
			if (!donor.isEmpty() && !receiver.isEmpty() && !donor.equals(receiver)) {
				table("network-links").add(Map.of("id", newId("network-links", "link"), "case_study",
						value(exchange, "case_study"), "donor", donor, "receiver", receiver, "stream",
						value(exchange, "stream"), "flow", "by-product", "exchange", value(exchange, "id"), "source",
						source, "import", value(exchange, "import"), "record", value(exchange, "id")));
			}
		}

		private String streamName(String name) {
			return (this.chance.nextDouble() < OTHER_NAME && name.length() < 70)
					? "%s, %s and %s".formatted(name, any(QUALITIES), any(QUALITIES)) : name;
		}

		private String codes(String codes) {
			return Arrays.stream(codes.split(";", -1))
				.map(String::strip)
				.map((code) -> (!code.isEmpty() && this.chance.nextDouble() < OTHER_CODE)
						? any(GeneratedRows.this.entries.getOrDefault(code.substring(0, 5), List.of(code))) : code)
				.distinct()
				.collect(Collectors.joining(";"));
		}

		/**
		 * A company like a real one: one of the site, the hub, a new one, or one that has
		 * a part elsewhere already.
		 */
		private String company(String model, String country) {
			if (this.chance.nextDouble() < HUB) {
				return hub();
			}
			return this.atTheSite.computeIfAbsent(model, (any) -> copy(model, country));
		}

		/** It is the same in every part. */
		private String hub() {
			if (!this.hasHub) {
				Map<String, String> row = new LinkedHashMap<>(
						GeneratedRows.this.companies.values().stream().min(BY_ID).orElseThrow());
				row.putAll(Map.of("id", HUB_ID, "name", "Hub", "part_of", ""));
				table("companies").add(row);
				this.hasHub = true;
			}
			return HUB_ID;
		}

		private String copy(String model, String country) {
			List<String> alike = this.copies.computeIfAbsent(model, (any) -> new ArrayList<>());
			if (!alike.isEmpty() && this.chance.nextDouble() > NEW_COMPANY) {
				return any(alike);
			}
			Map<String, String> row = new LinkedHashMap<>(
					Objects.requireNonNull(GeneratedRows.this.companies.get(model)));
			String id = newId("companies", "company");
			row.putAll(Map.of("id", id, "name", "%s %s".formatted(row.get("name"), id), "country", country, "part_of",
					""));
			table("companies").add(row);
			alike.add(id);
			return id;
		}

	}

}
