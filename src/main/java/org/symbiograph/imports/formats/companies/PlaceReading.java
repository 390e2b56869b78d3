package org.symbiograph.imports.formats.companies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.locationtech.proj4j.ProjCoordinate;
import org.symbiograph.imports.formats.companies.CompanyMapping.Coordinates;

/** Reads coordinates, and refuses those that no place can have. */
final class PlaceReading {

	private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,9}(\\.\\d{1,30})?");

	/** A tenth of a metre. */
	private static final int DECIMALS = 6;

	private final Coordinates columns;

	private final boolean decimalComma;

	private final @Nullable Grid grid;

	PlaceReading(Coordinates columns, boolean decimalComma) {
		this.columns = columns;
		this.decimalComma = decimalComma;
		this.grid = (columns.grid() != null) ? Grid.of(columns.grid()) : null;
	}

	/**
	 * The latitude and longitude of two texts; nothing of two empty ones.
	 * @throws Refused if there is no such place
	 */
	Map<String, String> read(String north, String east) {
		if (north.isEmpty() && east.isEmpty()) {
			return Map.of();
		}
		double first = number(this.columns.north(), north);
		double second = number(this.columns.east(), east);
		String both = north + ", " + east;
		if (first == 0 && second == 0) {
			throw new Refused(this.columns.north(), both, "is a place in the Atlantic where lists have no coordinates",
					"leave both empty if the place is not known");
		}
		double latitude = first;
		double longitude = second;
		if (this.grid != null) {
			ProjCoordinate degrees = this.grid.degrees(second, first);
			latitude = degrees.y;
			longitude = degrees.x;
		}
		if (!this.columns.holds(latitude, longitude)) {
			throw new Refused(this.columns.north(), both, outside(latitude, longitude), remedy(latitude, longitude));
		}
		return Map.of("latitude", text(latitude), "longitude", text(longitude));
	}

	private static String outside(double latitude, double longitude) {
		return (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) ? "is no place on Earth" : String
			.format(Locale.ROOT, "lies outside of the areas of the list, at %.4f, %.4f", latitude, longitude);
	}

	private String remedy(double latitude, double longitude) {
		double north = longitude;
		double east = latitude;
		return (this.grid == null && this.columns.holds(north, east)) ? "%s and %s may be exchanged: %s, %s"
			.formatted(this.columns.north(), this.columns.east(), text(north), text(east))
				: "look the place up, or leave both empty";
	}

	private double number(String column, String written) {
		String number = this.decimalComma ? written.replace(',', '.') : written;
		if (!NUMBER.matcher(number).matches()) {
			throw new Refused(column, written,
					written.isEmpty() ? "is missing where the other coordinate is given" : "is no number",
					"write degrees such as 55.824871, or leave both empty");
		}
		return Double.parseDouble(number);
	}

	private static String text(double degrees) {
		return BigDecimal.valueOf(degrees)
			.setScale(DECIMALS, RoundingMode.HALF_EVEN)
			.stripTrailingZeros()
			.toPlainString();
	}

}
