package org.symbiograph.matches;

import java.util.List;

/**
 * A stream that a company gives away.
 *
 * @param company who gives it
 * @param sectors the keys of its sectors
 * @param stream what it is called
 * @param ewc the keys of its EWC codes
 * @param cpa the keys of its CPA codes
 */
record Give(String company, List<String> sectors, String stream, List<String> ewc, List<String> cpa) {

}
