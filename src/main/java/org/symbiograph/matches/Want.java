package org.symbiograph.matches;

import java.util.List;

/**
 * A use for which a company wants streams.
 *
 * @param company who wants them
 * @param sectors the keys of its sectors
 * @param use what it wants them for, or what it wants
 * @param cpa the keys of the CPA codes of what it wants
 */
record Want(String company, List<String> sectors, String use, List<String> cpa) {

}
