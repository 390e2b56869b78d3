package org.symbiograph.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;

/**
 * What {@code datapackage.json} says of a folder of tables, as far as loading needs it.
 * The format is the Tabular Data Package of the Frictionless standards, version 1.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record DataPackage(String name, String version, OffsetDateTime created, String title, List<License> licenses,
		@JsonProperty("resources") List<TableDescription> tables) {

	static DataPackage read(Resource folder) {
		try (InputStream json = folder.createRelative("datapackage.json").getInputStream()) {
			return JsonMapper.shared().readValue(json, DataPackage.class);
		}
		catch (IOException | JacksonException ex) {
			throw new BadData("%s holds no readable datapackage.json: restore the file (%s)"
				.formatted(folder.getDescription(), ex.getMessage()), ex);
		}
	}

	/** The same package before anything was in it, as release 0 of its year. */
	DataPackage beforeAnyRow() {
		return new DataPackage(this.name, this.created.getYear() + ".0", this.created, this.title, this.licenses,
				this.tables);
	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record License(@Nullable String name, @Nullable String path, @Nullable String title) {

	}

	/**
	 * A table.
	 *
	 * @param scheme the classification whose codes it holds, if it holds codes
	 * @param edition the edition of that classification
	 * @param load the statement of {@code cypher/load} that takes its rows, if it relates
	 * codes to something
	 * @param mayBeEmpty whether it may have no rows; other tables without rows are
	 * damaged
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record TableDescription(String name, String path, String title, String description, @Nullable String scheme,
			@Nullable String edition, @Nullable String load, @Nullable Boolean mayBeEmpty, Schema schema) {

		/** The columns that tell its rows apart. */
		List<String> key() {
			return Objects.requireNonNullElse(this.schema.primaryKey(), List.of("id"));
		}

		List<ForeignKey> references() {
			return Objects.requireNonNullElse(this.schema.foreignKeys(), List.of());
		}

	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Schema(List<Column> fields,
			@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<String> primaryKey,
			@Nullable List<ForeignKey> foreignKeys) {

		List<String> columns() {
			return this.fields.stream().map(Column::name).toList();
		}

		Optional<String> edition(String column) {
			return this.fields.stream()
				.filter((field) -> field.name().equals(column))
				.flatMap((field) -> Stream.ofNullable(field.edition()))
				.findFirst();
		}

	}

	/**
	 * A column.
	 *
	 * @param scheme the classification whose codes it holds, if it holds codes
	 * @param edition the edition of the codes it holds, where editions must be told apart
	 * @param example what it may hold, by way of example
	 */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Column(String name, @Nullable String type, String description, @Nullable String scheme,
			@Nullable String edition, @Nullable Constraints constraints, @Nullable String example) {

	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Constraints(@Nullable Boolean required, @Nullable Boolean unique, @Nullable Pattern pattern,
			@Nullable Integer maxLength, @Nullable Double minimum, @Nullable Double maximum,
			@JsonProperty("enum") @Nullable List<String> values) {

	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record ForeignKey(@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> fields,
			Reference reference) {

	}

	/** Where a foreign key leads; an empty table means the same one. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Reference(@JsonProperty("resource") String table,
			@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> fields) {

	}

}
