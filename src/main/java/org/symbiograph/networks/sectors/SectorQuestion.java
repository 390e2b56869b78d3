package org.symbiograph.networks.sectors;

import java.util.List;
import java.util.Map;

import org.symbiograph.library.ExchangeFilter;

/**
 * Which exchanges between which divisions are to be counted.
 *
 * @param filter what the exchanges must be
 * @param from keys of the divisions that may give; none for any
 * @param to keys of the divisions that may take; none for any
 * @param given what is asked for, by the names of the parameters, as it was understood
 */
record SectorQuestion(ExchangeFilter filter, List<String> from, List<String> to, Map<String, String> given) {

}
