package org.symbiograph.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiograph.imports.DataPackage.TableDescription;

import org.springframework.core.io.ClassPathResource;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * The data packages under {@code data/} are what the Frictionless standard calls a
 * tabular data package, and their tables are what they say.
 */
class DataPackageTests {

	private static final String DICTIONARY = "data/dictionary.md";

	@ParameterizedTest
	@ValueSource(strings = { "classification", "library", "maestri" })
	void keepToTheProfileOfTabularDataPackages(String folder) throws IOException {
		try (InputStream profile = new ClassPathResource("frictionless/tabular-data-package.json").getInputStream()) {
			Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(profile);
			assertThat(schema.validate(text("data/" + folder + "/datapackage.json"), InputFormat.JSON)).isEmpty();
			assertThat(schema.validate("{\"profile\": \"tabular-data-package\"}", InputFormat.JSON)).isNotEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "classification", "library", "maestri" })
	void describeEveryTableOfTheirFolderAndEveryColumn(String folder) throws IOException {
		ClassPathResource place = new ClassPathResource("data/" + folder + "/");
		Map<String, Table> tables = DataPackage.read(place)
			.tables()
			.stream()
			.collect(Collectors.toMap(TableDescription::name, (table) -> Table.read(place, table)));

		try (var files = Files.list(place.getFile().toPath())) {
			assertThat(files.map(Path::getFileName).map(Path::toString).filter((name) -> name.endsWith(".csv")))
				.containsExactlyInAnyOrderElementsOf(
						tables.values().stream().map((table) -> table.description().path()).toList());
		}
		for (Table table : tables.values()) {
			String file = table.description().path();
			assertThat(text("data/" + folder + "/" + file).lines().findFirst()).as(file)
				.contains(String.join(",", table.description().schema().columns()));
			assertThatCode(() -> table.checkReferences((name) -> requireNonNull(tables.get(name))))
				.doesNotThrowAnyException();
		}
	}

	@Test
	void giveAnExampleOfEachColumnOfTheLibraryThatItAllows() {
		DataPackage library = DataPackage.read(new ClassPathResource("data/library/"));

		library.tables()
			.forEach((table) -> table.schema()
				.fields()
				.forEach((column) -> assertThatCode(() -> ColumnRules.check(column,
						new Row(table.path(), 0, Map.of(column.name(), requireNonNull(column.example())))))
					.as(table.name() + " " + column.name())
					.doesNotThrowAnyException()));
	}

	/** Writes the dictionary anew where it differs, to be looked at and committed. */
	@Test
	void areExplainedByTheDictionary() throws IOException {
		String dictionary = DataDictionary.of(DataPackage.read(new ClassPathResource("data/library/")),
				DataPackage.read(new ClassPathResource("data/classification/")),
				DataPackage.read(new ClassPathResource("data/maestri/")));
		Path written = Files.createDirectories(Path.of("target", "data")).resolve("dictionary.md");
		Files.writeString(written, dictionary);

		assertThat(text(DICTIONARY)).as("%s; the one that fits is %s", DICTIONARY, written).isEqualTo(dictionary);
	}

	private static String text(String file) throws IOException {
		return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
	}

}
