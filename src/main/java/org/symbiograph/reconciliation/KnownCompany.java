package org.symbiograph.reconciliation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A named company, with what tells it from others.
 *
 * @param id its id, as our tables have it
 * @param name its name
 * @param activity what it does
 * @param country where it is, ISO 3166-1 alpha-2
 * @param sectors the sectors it is active in
 * @param places where the case studies are that it is part of
 * @param exchanges in how many exchanges it occurs
 * @param gives in how many of them it is the donor
 * @param takes in how many of them it is the receiver
 */
record KnownCompany(String id, String name, @Nullable String activity, @Nullable String country, List<Sector> sectors,
		List<String> places, long exchanges, long gives, long takes) {

	EntityId entityId() {
		return new EntityId(EntityType.COMPANY, this.id);
	}

	/** A NACE sector it is active in. */
	record Sector(String key, String code, @Nullable String title) {

	}

}
