package org.symbiograph.networks.companies;

import java.util.Set;

/**
 * Which part of a company's network is looked at.
 *
 * @param via the ties that count
 * @param radiusKm how far neighbours are, in kilometres
 * @param limit how many rows of each kind are listed at most
 */
record Scope(Set<TieKind> via, double radiusKm, int limit) {

	boolean has(TieKind kind) {
		return this.via.contains(kind);
	}

}
