package org.symbiograph.networks.companies;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;

/**
 * The company whose network is analysed, from the graph or as a request describes it.
 *
 * @param id its id, if the graph holds it
 * @param name what it is called
 * @param country where it is, ISO 3166-1 alpha-2
 * @param sectors the NACE sectors it is active in
 * @param place where it is, if known
 * @param networks ids of the networks it belongs to
 * @param streams what it gives
 */
record Producer(@Nullable String id, String name, @Nullable String country, List<Code> sectors, @Nullable Place place,
		List<String> networks, List<ProducerStream> streams) {

	/**
	 * Where a company is (WGS 84).
	 *
	 * @param latitude degrees north
	 * @param longitude degrees east
	 * @param approximate whether it is the label point of a NUTS region
	 */
	record Place(double latitude, double longitude, boolean approximate) {

	}

}
