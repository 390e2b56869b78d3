package org.symbiograph.networks.sectors;

import org.jspecify.annotations.Nullable;

/**
 * An exchange as a link between two NACE divisions, counted by the rule of
 * {@link SectorDivisions}.
 *
 * @param from code of the division that gives
 * @param fromTitle its title
 * @param to code of the division that takes
 * @param toTitle its title
 * @param exchange id of the exchange
 * @param fromYear first year in which it ran, as far as told
 * @param untilYear last year in which it ran or was seen; empty when it is not known to
 * have stopped
 * @param kind kind of flow: material, energy or water
 */
public record SectorLink(String from, String fromTitle, String to, String toTitle, String exchange,
		@Nullable Integer fromYear, @Nullable Integer untilYear, String kind) {

}
