package org.symbiograph.imports.formats.companies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.symbiograph.imports.files.Line;
import org.symbiograph.imports.files.Sheet;
import org.symbiograph.imports.files.UnreadableFile;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Mappings in YAML: those that are bundled, and those that come with a list. */
final class Mappings {

	private static final String REMEDY = "compare it with those of docs/imports-mapping.md";

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		.build();

	private Mappings() {
	}

	static List<CompanyMapping> bundled() {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath:data/mappings/*.yaml"))
				.map((mapping) -> parse(String.valueOf(mapping.getFilename()), text(mapping)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether a sheet is a file of settings. */
	static boolean isOne(Sheet sheet) {
		String file = sheet.file().toLowerCase(Locale.ROOT);
		return file.endsWith(".yaml") || file.endsWith(".yml") || file.endsWith(".json");
	}

	static CompanyMapping of(Sheet sheet) {
		try (Stream<Line> lines = sheet.lines()) {
			return parse(sheet.file(), lines.map((line) -> line.cell(0).text()).collect(Collectors.joining("\n")));
		}
	}

	static CompanyMapping parse(String file, String text) {
		try {
			return JSON.convertValue(yaml().load(text), CompanyMapping.class);
		}
		catch (MarkedYAMLException ex) {
			long row = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 0;
			throw new UnreadableFile(file, "", row, "is no YAML from line %d on: %s".formatted(row, ex.getProblem()),
					REMEDY, ex);
		}
		catch (YAMLException | JacksonException | IllegalArgumentException ex) {
			String reason = String.valueOf(NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
			throw new UnreadableFile(file, "", 0, "is no mapping: " + reason.lines().findFirst().orElse(""), REMEDY,
					ex);
		}
	}

	/** Reads every value as text: 24.10 keeps its zero, and NO is Norway. */
	private static Yaml yaml() {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		DumperOptions unused = new DumperOptions();
		return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new Resolver() {

			@Override
			protected void addImplicitResolvers() {
				// all is text
			}

		});
	}

	private static String text(Resource mapping) {
		try {
			return mapping.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
