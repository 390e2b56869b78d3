package org.symbiograph.web;

import java.util.stream.Stream;

/**
 * What something rests on and how it is cited itself, for reference managers.
 *
 * @param name what is cited, for the name of the file
 * @param citations the entries, each once
 */
public record Bibliography(String name, Stream<Citation> citations) {

}
