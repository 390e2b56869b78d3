package org.symbiograph.precedents;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.library.ExchangeFilter;

/**
 * Which precedents are wanted.
 *
 * @param codes the codes that describe the stream
 * @param words the words that describe it
 * @param donorSectors the producer's sector and those above it, beside other descriptions
 * @param filter what precedents must be
 * @param widen the broadest level to list beside the closest one
 * @param byYear whether the newest sources come first, and not the best matches
 * @param notes what was made of the request
 */
record Question(List<CodeDescription> codes, @Nullable String words, List<Code> donorSectors, ExchangeFilter filter,
		@Nullable Level widen, boolean byYear, List<String> notes) {

}
