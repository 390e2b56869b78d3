package org.symbiograph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.summary.GqlStatusObject;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Every statement under {@code cypher/} is what its header says, and cheap to plan. */
@GraphTest
class StatementsIT {

	private static final Pattern PARAMETER = Pattern.compile("^// :param (\\w+) => (.+)$", Pattern.MULTILINE);

	private static final Pattern COLUMNS = Pattern.compile("^// -> (.+)$", Pattern.MULTILINE);

	/** What the contract of the API foresees and no node of the library bears yet. */
	private static final Set<String> FORESEEN = Set.of("part", "ALIAS_OF", "notes", "csv");

	private static final Map<String, EagerResult> explained = new HashMap<>();

	private final Driver driver;

	@Autowired
	StatementsIT(Driver driver) {
		this.driver = driver;
	}

	static Stream<String> statements() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:cypher/**/*.cypher");
		return Arrays.stream(files).map(StatementsIT::name).filter((name) -> !name.startsWith("schema/")).sorted();
	}

	private static String name(Resource file) {
		try {
			String path = URLDecoder.decode(file.getURL().getPath(), StandardCharsets.UTF_8);
			return path.substring(path.lastIndexOf("cypher/") + "cypher/".length(), path.length() - ".cypher".length());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void findsTheStatements() throws IOException {
		assertThat(statements()).contains("library/exchanges", "load/exchanges", "codes/codes-of-scheme")
			.hasSizeGreaterThan(20);
	}

	@ParameterizedTest
	@MethodSource("statements")
	void isPlannedWithoutScansAndEagerSteps(String name) {
		EagerResult explained = explain(name);

		assertThat(ExpensiveSteps.of(explained.summary().plan(), namesAKey(name))
			.stream()
			.filter((step) -> !(readsBeforeItWrites(name) && step.startsWith("Eager")))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("statements")
	void usesOnlyNamesThatTheGraphKnows(String name) {
		List<String> unknown = explain(name).summary()
			.gqlStatusObjects()
			.stream()
			.map(GqlStatusObject::statusDescription)
			.filter((text) -> text.contains("does not exist"))
			.filter((text) -> FORESEEN.stream().noneMatch((foreseen) -> text.contains("`" + foreseen + "`")))
			.toList();

		assertThat(unknown).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("statements")
	void returnsTheColumnsOfItsHeader(String name) {
		Matcher header = COLUMNS.matcher(text(name));
		List<String> promised = header.find()
				? Arrays.stream(header.group(1).replaceAll("\\([^)]*\\)", "").split(",")).map(String::strip).toList()
				: List.of();

		assertThat(explain(name).keys()).containsExactlyElementsOf(promised);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "MATCH (n) RETURN n | false | AllNodesScan",
			"MATCH (s:Stream) WHERE s.name = $name RETURN s | true | NodeByLabelScan",
			"MATCH (s:Stream {id: 'a'}) MATCH (t:Stream {id: 'b'}) SET s.id = t.id SET t.id = s.id | false | Eager" })
	void noticesAnExpensiveStep(String cypher, boolean keyed, String step) {
		assertThat(stepsOf(cypher, keyed)).anyMatch((found) -> found.startsWith(step));
	}

	@Test
	void letsAStatementWithoutAKeyReadALabel() {
		assertThat(stepsOf("MATCH (s:Stream) RETURN s", false)).isEmpty();
	}

	private List<String> stepsOf(String cypher, boolean keyed) {
		EagerResult result = this.driver.executableQuery("EXPLAIN " + cypher)
			.withParameters(Map.of("name", "x"))
			.execute();
		return ExpensiveSteps.of(result.summary().plan(), keyed);
	}

	private EagerResult explain(String name) {
		return explained.computeIfAbsent(name, this::explainAnew);
	}

	private EagerResult explainAnew(String name) {
		Map<String, Object> parameters = new HashMap<>();
		Matcher given = PARAMETER.matcher(text(name));
		while (given.find()) {
			parameters.put(given.group(1), value(given.group(2)));
		}
		return this.driver.executableQuery("EXPLAIN " + text(name))
			.withParameters(parameters)
			.withConfig(QueryConfig.builder().withDatabase("neo4j").build())
			.execute();
	}

	/** The example value of a header is Cypher; what it evaluates to is the parameter. */
	private Object value(String example) {
		return this.driver.executableQuery("RETURN " + example + " AS value")
			.execute()
			.records()
			.getFirst()
			.get("value")
			.asObject();
	}

	/**
	 * What deletes has to read all of a batch before the first goes; what counts on or
	 * publishes reads a single row.
	 */
	private static boolean readsBeforeItWrites(String name) {
		return name.startsWith("imports/")
				&& (text(name).contains("DELETE") || List.of("imports/next-import", "imports/publish").contains(name));
	}

	/** Which page is wanted is no key. */
	private static boolean namesAKey(String name) {
		return PARAMETER.matcher(text(name))
			.results()
			.anyMatch((parameter) -> !Set.of("skip", "limit").contains(parameter.group(1)));
	}

	private static String text(String name) {
		try {
			return new ClassPathResource("cypher/" + name + ".cypher").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
