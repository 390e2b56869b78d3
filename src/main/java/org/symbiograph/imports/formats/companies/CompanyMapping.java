package org.symbiograph.imports.formats.companies;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the columns of a list of companies are for us.
 *
 * @param title what the list is
 * @param terms on which terms it may be taken over; needed for the row of {@code imports}
 * that says where the companies come from
 * @param recognise columns that the list has and others have not, beside those used
 * @param id how companies are identified
 * @param name the columns whose texts, joined by a comma, are the name
 * @param activity the columns whose texts say what the company does
 * @param nace where its sector is told
 * @param country where its country is told
 * @param place where its coordinates are told
 * @param only the values that a column may have for a row to be read
 * @param empty what the list writes for nothing
 * @param decimalComma whether it writes 1,5 for one and a half, if that is not to be
 * found out from the list
 */
record CompanyMapping(String title, @Nullable String terms, List<String> recognise, Identity id, List<String> name,
		List<String> activity, @Nullable Nace nace, Country country, @Nullable Coordinates place,
		Map<String, List<String>> only, Set<String> empty, @Nullable Boolean decimalComma) {

	CompanyMapping {
		Objects.requireNonNull(title, "a title is missing");
		Objects.requireNonNull(id, "id is missing");
		Objects.requireNonNull(country, "country is missing");
		if (name == null || name.isEmpty()) {
			throw new IllegalArgumentException("name is missing");
		}
		recognise = orNone(recognise);
		activity = orNone(activity);
		only = Objects.requireNonNullElse(only, Map.of());
		empty = Objects.requireNonNullElse(empty, Set.of());
	}

	private static List<String> orNone(@Nullable List<String> columns) {
		return Objects.requireNonNullElse(columns, List.of());
	}

	/** The columns that a list has to have. */
	Set<String> columns() {
		Set<String> columns = new LinkedHashSet<>(this.recognise);
		columns.addAll(this.id.columns());
		columns.addAll(this.name);
		columns.addAll(this.activity);
		columns.addAll(this.only.keySet());
		if (this.nace != null) {
			columns.add(this.nace.column());
		}
		if (this.country.column() != null) {
			columns.add(this.country.column());
		}
		if (this.place != null) {
			columns.add(this.place.north());
			columns.add(this.place.east());
		}
		return columns;
	}

	/**
	 * How companies are identified.
	 *
	 * @param prefix what all identifiers of the list start with, and its own
	 * @param columns the columns that together never change and never occur twice
	 */
	record Identity(String prefix, List<String> columns) {

		Identity {
			if (prefix == null || !prefix.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
				throw new IllegalArgumentException("id.prefix is to be a word of a to z, 0 to 9 and hyphens");
			}
			if (columns == null || columns.isEmpty()) {
				throw new IllegalArgumentException("id.columns is missing");
			}
		}

	}

	/**
	 * Where the sector is told.
	 *
	 * @param column the column
	 * @param split what stands between several codes in it
	 * @param codes the NACE Rev. 2 codes, separated by a semicolon, of the codes or words
	 * of the list; empty if the list has NACE codes itself
	 * @param certainty how sure they are: high, medium or low; empty if the list has NACE
	 * codes itself
	 */
	record Nace(String column, @Nullable String split, Map<String, String> codes, @Nullable String certainty) {

		Nace {
			Objects.requireNonNull(column, "nace.column is missing");
			codes = Objects.requireNonNullElse(codes, Map.of());
		}

	}

	/**
	 * Where the country is told.
	 *
	 * @param column the column, if there is one
	 * @param value the country of all, otherwise
	 * @param codes the ISO 3166-1 codes of codes or words of the list that are none
	 */
	record Country(@Nullable String column, @Nullable String value, Map<String, String> codes) {

		Country {
			if ((column == null) == (value == null)) {
				throw new IllegalArgumentException("country needs either a column or a value");
			}
			codes = Objects.requireNonNullElse(codes, Map.of());
		}

	}

	/**
	 * Where the coordinates are told.
	 *
	 * @param latitude the column of the latitude, in degrees north (WGS 84)
	 * @param longitude the column of the longitude, in degrees east (WGS 84)
	 * @param easting the column of the easting in metres, where a grid is used instead
	 * @param northing the column of the northing in metres
	 * @param grid the grid: {@code EPSG:27700}, or parameters of PROJ
	 * @param areas boxes of west, south, east and north, in degrees, in which all places
	 * lie: what lies outside is refused
	 */
	record Coordinates(@Nullable String latitude, @Nullable String longitude, @Nullable String easting,
			@Nullable String northing, @Nullable String grid, List<List<Double>> areas) {

		private static final List<List<Double>> WORLD = List.of(List.of(-180.0, -90.0, 180.0, 90.0));

		Coordinates {
			boolean degrees = latitude != null && longitude != null;
			boolean metres = easting != null && northing != null && grid != null;
			if (degrees == metres) {
				throw new IllegalArgumentException("place needs latitude and longitude, or easting, northing and grid");
			}
			if (grid != null) {
				Grid.of(grid);
			}
			areas = Objects.requireNonNullElse(areas, WORLD);
			if (areas.stream().anyMatch((box) -> box.size() != 4)) {
				throw new IllegalArgumentException("place.areas are to be west, south, east, north of each");
			}
		}

		String north() {
			return Objects.requireNonNullElse(this.latitude, String.valueOf(this.northing));
		}

		String east() {
			return Objects.requireNonNullElse(this.longitude, String.valueOf(this.easting));
		}

		/** Whether a place in degrees lies in one of the areas. */
		boolean holds(double north, double east) {
			return this.areas.stream()
				.anyMatch((box) -> east >= box.get(0) && north >= box.get(1) && east <= box.get(2)
						&& north <= box.get(3));
		}

	}

}
