package org.symbiograph.imports.formats.companies;

import java.util.Map;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/** A grid in metres, and the degrees of its places. */
final class Grid {

	/**
	 * The British National Grid as EPSG describes it, with the seven parameters of
	 * Ordnance Survey for the way to WGS 84, which are right to about five metres.
	 */
	private static final Map<String, String> KNOWN = Map.of("EPSG:27700",
			"+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy "
					+ "+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs");

	private final CoordinateTransform transform;

	private Grid(CoordinateTransform transform) {
		this.transform = transform;
	}

	/**
	 * A grid by its name or by its parameters of PROJ.
	 * @throws IllegalArgumentException if there is no such grid
	 */
	static Grid of(String name) {
		String parameters = KNOWN.getOrDefault(name, name);
		if (!parameters.startsWith("+proj=")) {
			throw new IllegalArgumentException("grid %s is not known; name %s or give parameters of PROJ"
				.formatted(name, String.join(", ", KNOWN.keySet())));
		}
		CRSFactory systems = new CRSFactory();
		try {
			CoordinateReferenceSystem grid = systems.createFromParameters(name, parameters);
			CoordinateReferenceSystem degrees = systems.createFromParameters("WGS84",
					"+proj=longlat +datum=WGS84 +no_defs");
			return new Grid(new CoordinateTransformFactory().createTransform(grid, degrees));
		}
		catch (Proj4jException ex) {
			throw new IllegalArgumentException("grid %s is not understood: %s".formatted(name, ex.getMessage()), ex);
		}
	}

	/** The longitude (x) and latitude (y) of a place in metres. */
	ProjCoordinate degrees(double easting, double northing) {
		return this.transform.transform(new ProjCoordinate(easting, northing), new ProjCoordinate());
	}

}
