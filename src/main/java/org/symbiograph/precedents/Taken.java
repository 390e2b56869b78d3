package org.symbiograph.precedents;

import java.util.List;

/**
 * Who takes the streams that have a trait.
 *
 * @param trait the id of the trait
 * @param division key of a NACE division
 * @param places at how many places a receiver in it does; less than whole where words are
 * alike only in part
 * @param exchanges in how many exchanges
 * @param best ids of the first of them
 */
record Taken(String trait, String division, double places, long exchanges, List<String> best) {

}
