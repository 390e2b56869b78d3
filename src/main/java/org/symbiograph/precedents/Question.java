package org.symbiograph.precedents;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Scheme;
import org.symbiograph.codes.Wording;
import org.symbiograph.library.ExchangeFilter;

/**
 * Which precedents are wanted.
 *
 * @param codes the codes that describe the stream
 * @param words the words that describe it
 * @param wording how the words were understood
 * @param hints codes that the words suggest where no code is given
 * @param donorSectors the producer's sector and those above it, beside other descriptions
 * @param filter what precedents must be
 * @param widen the broadest level to list beside the closest one
 * @param byYear whether the newest sources come first, and not the best matches
 * @param notes what was made of the request
 */
record Question(List<CodeDescription> codes, @Nullable String words, @Nullable Wording wording, List<Hint> hints,
		List<Code> donorSectors, ExchangeFilter filter, @Nullable Level widen, boolean byYear, List<String> notes) {

	/** The words for the full-text indexes. */
	@Nullable String search() {
		return (this.wording != null) ? this.wording.englishWords() : null;
	}

	/**
	 * Whether a release has settled the answer: the question is one EWC code and nothing
	 * else.
	 */
	boolean isSettled() {
		return this.codes.size() == 1 && this.codes.getFirst().code().scheme() == Scheme.EWC && this.words == null
				&& this.donorSectors.isEmpty() && this.filter.given().isEmpty() && this.widen == null && !this.byYear;
	}

	/**
	 * A code that words suggest.
	 *
	 * @param code the code
	 * @param confidence how sure it is, 0 to 1; those of a question add up to less than 1
	 */
	record Hint(CodeDescription code, double confidence) {

	}

}
