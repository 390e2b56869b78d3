package org.symbiograph.networks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jspecify.annotations.Nullable;
import org.symbiograph.library.ExchangeFilters;
import org.symbiograph.library.Words;
import org.symbiograph.networks.NetworkQueries.NetworkSummary;
import org.symbiograph.web.Nearest;

import org.springframework.stereotype.Component;

/** Lists networks: those of the whole library, then those with most companies first. */
@Component
class NetworkList {

	private static final List<String> KINDS = List.of("park", "region", "supply-chain", "association",
			WholeLibrary.KIND);

	private final Networks networks;

	private final ExchangeFilters filters;

	NetworkList(Networks networks, ExchangeFilters filters) {
		this.networks = networks;
		this.filters = filters;
	}

	List<NetworkSummary> list(NetworkListParameters parameters) {
		List<String> words = words(this.filters.words(parameters.q()));
		String kind = kind(StringUtils.trimToNull(parameters.kind()));
		String country = this.filters.country(parameters.country());
		return Stream.concat(this.networks.listWholeLibrary(), this.networks.listCaseStudies())
			.filter((network) -> kind == null || kind.equals(network.kind()))
			.filter((network) -> country == null || country.equals(network.country()))
			.filter((network) -> hasAll(words, words(network.title() + " " + network.place())))
			.toList();
	}

	private static @Nullable String kind(@Nullable String text) {
		if (text == null) {
			return null;
		}
		String kind = Nearest.choose("kind", text, KINDS);
		return kind;
	}

	private static boolean hasAll(List<String> wanted, List<String> words) {
		return wanted.stream().allMatch((start) -> words.stream().anyMatch((word) -> word.startsWith(start)));
	}

	/** The words of a text, without case and accents. */
	private static List<String> words(@Nullable String text) {
		char[] letters = Words.anyOf(StringUtils.defaultString(text)).toCharArray();
		char[] plain = new char[4 * letters.length];
		int length = ASCIIFoldingFilter.foldToASCII(letters, 0, plain, 0, letters.length);
		return Arrays.stream(new String(plain, 0, length).split(" ", -1)).filter((word) -> !word.isEmpty()).toList();
	}

}
