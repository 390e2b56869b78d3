package org.symbiograph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.graph.Statements;

/**
 * Real companies with addresses: the installations of the EU Emissions Trading System, as
 * its registry lists them. Each is a company in the NACE class that we assign to its main
 * activity.
 */
final class Installations {

	/** How many companies are asked about. */
	private static final int ASKED = 200;

	private static final double METRES = 25_000;

	private static final String LOOKUP = "MATCH (company:Company {id: $id}) RETURN company.id AS id";

	private static final String PLACE = """
			UNWIND $rows AS row
			MATCH (company:Company {id: row.id})
			SET company.location = point({latitude: row.latitude, longitude: row.longitude}), company.locatedBy = 'address'""";

	/**
	 * NACE Rev. 2 classes by main activity (Directive 2003/87/EC, annex I, as the
	 * registry numbers it), assigned by us: the class most of such installations are in.
	 * Aircraft, capture of carbon dioxide and other activities have none.
	 */
	private static final Map<Integer, String> CLASSES = Map.ofEntries(Map.entry(1, "3511"), Map.entry(2, "1920"),
			Map.entry(3, "1910"), Map.entry(4, "2410"), Map.entry(5, "2410"), Map.entry(6, "2351"),
			Map.entry(7, "2313"), Map.entry(8, "2332"), Map.entry(9, "1712"), Map.entry(20, "3511"),
			Map.entry(21, "1920"), Map.entry(22, "1910"), Map.entry(23, "2410"), Map.entry(24, "2410"),
			Map.entry(25, "2410"), Map.entry(26, "2442"), Map.entry(27, "2442"), Map.entry(28, "2445"),
			Map.entry(29, "2351"), Map.entry(30, "2352"), Map.entry(31, "2313"), Map.entry(32, "2332"),
			Map.entry(33, "2399"), Map.entry(34, "2362"), Map.entry(35, "1711"), Map.entry(36, "1712"),
			Map.entry(37, "2013"), Map.entry(38, "2015"), Map.entry(39, "2014"), Map.entry(40, "2014"),
			Map.entry(41, "2015"), Map.entry(42, "2014"), Map.entry(43, "2011"), Map.entry(44, "2013"));

	private final List<Installation> installations;

	private Installations(List<Installation> installations) {
		this.installations = installations;
	}

	/**
	 * Reads the registry's list.
	 * @param file the columns id, AccountHolderName,
	 * InstallationNameOrAircraftOperatorCode, Latitude, Longitude, Country and
	 * MainActivityTypeCode
	 */
	static Installations read(Path file) {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
			return new Installations(rows.stream().map(Installation::of).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int size() {
		return this.installations.size();
	}

	long located() {
		return this.installations.stream().filter(Installation::isLocated).count();
	}

	/** Writes them as companies of the library are, and where they are. */
	void write(Statements statements, BiConsumer<String, List<Map<String, Object>>> written) {
		Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
		tables.put("companies", this.installations.stream().map(Installation::company).toList());
		tables.put("company-sectors", this.installations.stream().flatMap(Installation::sectors).toList());
		tables.forEach((table, rows) -> {
			statements.query("load/" + table).bind(rows).to("rows").run();
			written.accept(table, rows);
		});
	}

	/** Writes where they are. */
	void locate(Driver driver, BiConsumer<String, List<Map<String, Object>>> written) {
		List<Map<String, Object>> points = this.installations.stream()
			.filter(Installation::isLocated)
			.map(Installation::point)
			.toList();
		driver.executableQuery(PLACE).withParameters(Map.of("rows", points)).execute();
		written.accept("company-points", points);
	}

	/** The ways to ask about one of them, of which the first is to look it up. */
	Duel measure(Driver driver, Statements statements, Codes codes, long seed) {
		Map<String, Installation> asked = new LinkedHashMap<>();
		List<Installation> located = new ArrayList<>(
				this.installations.stream().filter(Installation::isLocated).filter(Installation::hasSector).toList());
		Collections.shuffle(located, new Random(seed));
		located.stream().limit(ASKED).forEach((one) -> asked.put(one.id(), one));
		try (Session session = driver
			.session(SessionConfig.builder().withDatabase("neo4j").withDefaultAccessMode(AccessMode.READ).build())) {
			String connections = statements.text("networks/connections");
			Map<String, Consumer<String>> ways = new LinkedHashMap<>();
			ways.put("key lookup", (id) -> session.run(new Query(LOOKUP, Map.of("id", id))).list());
			ways.put("neighbours within 25 km", (id) -> session.run(connections, near(asked, id)).list());
			ways.put("peers of its sector", (id) -> session.run(connections, sectors(asked, id, codes)).list());
			Duel duel = new Duel(ways);
			duel.run(List.copyOf(asked.keySet()), "key lookup");
			return duel;
		}
	}

	private static Map<String, Object> near(Map<String, Installation> asked, String id) {
		Installation one = Objects.requireNonNull(asked.get(id));
		return connections(List.of(),
				List.of(Map.of("latitude", one.latitude(), "longitude", one.longitude(), "metres", METRES)));
	}

	/** The class, its group and its division, as the service asks for them. */
	private static Map<String, Object> sectors(Map<String, Installation> asked, String id, Codes codes) {
		String key = Objects.requireNonNull(CLASSES.get(Objects.requireNonNull(asked.get(id)).activity()));
		Code own = codes.findByKey(Scheme.NACE, key).orElseThrow();
		return connections(Stream.concat(Stream.of(own), codes.listBroader(own).stream())
			.filter((code) -> !code.level().equals("section"))
			.map(Code::key)
			.toList(), List.of());
	}

	private static Map<String, Object> connections(List<String> sectors, List<Map<String, Double>> areas) {
		return Map.of("id", "", "networks", List.of(), "sectors", sectors, "areas", areas);
	}

	/**
	 * An installation.
	 *
	 * @param activity the number of its main activity
	 * @param latitude degrees north; 0 with longitude 0 where it is not known
	 */
	private record Installation(String id, String name, String country, int activity, double latitude,
			double longitude) {

		private static final double SOUTH = 27;

		private static final double NORTH = 72;

		private static final double WEST = -32;

		private static final double EAST = 41;

		static Installation of(NamedCsvRecord row) {
			return new Installation("installation-" + row.getField("id").toLowerCase(Locale.ROOT),
					(row.getField("AccountHolderName") + ", " + row.getField("InstallationNameOrAircraftOperatorCode")),
					row.getField("Country"), Integer.parseInt(row.getField("MainActivityTypeCode")),
					degrees(row.getField("Latitude")), degrees(row.getField("Longitude")));
		}

		private static double degrees(String text) {
			return text.isEmpty() ? 0 : Double.parseDouble(text);
		}

		/** Some have no place, or one outside the countries of the system. */
		boolean isLocated() {
			return this.latitude > SOUTH && this.latitude < NORTH && this.longitude > WEST && this.longitude < EAST;
		}

		boolean hasSector() {
			return CLASSES.containsKey(this.activity);
		}

		Map<String, Object> company() {
			return Map.of("id", this.id, "name", this.name, "anonymous", false, "country", this.country);
		}

		Stream<Map<String, Object>> sectors() {
			return Stream.ofNullable(CLASSES.get(this.activity))
				.map((key) -> Map.of("company", this.id, "sector", "nace-rev-2-" + key, "certainty", "low"));
		}

		Map<String, Object> point() {
			return Map.of("id", this.id, "latitude", this.latitude, "longitude", this.longitude);
		}

	}

}
