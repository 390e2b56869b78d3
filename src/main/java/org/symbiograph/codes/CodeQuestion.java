package org.symbiograph.codes;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A search for codes.
 *
 * @param scheme the classification to search
 * @param words what is looked for, in any of the languages; may be empty if a sector is
 * given
 * @param sector the NACE sector the waste comes from
 * @param language the language the words are probably in
 * @param excludedCaseStudies case studies that nothing is learned from, to measure what
 * the others tell
 */
public record CodeQuestion(Scheme scheme, String words, @Nullable Code sector, Language language,
		List<String> excludedCaseStudies) {

}
