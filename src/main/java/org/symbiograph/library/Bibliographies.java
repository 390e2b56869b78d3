package org.symbiograph.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.symbiograph.library.Releases.Release;
import org.symbiograph.web.Addresses;
import org.symbiograph.web.Bibliography;
import org.symbiograph.web.Citation;
import org.symbiograph.web.Citation.Kind;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponents;

/**
 * Makes bibliographies: first the library itself, as a data set with its release and the
 * address asked, then the sources, each once.
 */
@Component
public class Bibliographies {

	private final Releases releases;

	private final SourceQueries sources;

	Bibliographies(Releases releases, SourceQueries sources) {
		this.releases = releases;
		this.sources = sources;
	}

	/**
	 * How to cite the exchanges that the current request found.
	 * @param name what they are called in this list, such as precedents
	 * @param exchangeIds all of them, in any order
	 */
	public Bibliography ofExchanges(String name, List<String> exchangeIds) {
		return ofList(name, exchangeIds.size(), this.sources.listCitedBy(exchangeIds));
	}

	/** How to cite the list that the current request asks for. */
	Bibliography ofList(String name, long items, Collection<Source> sources) {
		UriComponents question = Addresses.ofQuestion();
		String asked = String.join(", ", filters(question));
		String what = asked.isEmpty() ? "all " + name : name + " with " + asked;
		return new Bibliography(name, withSources(dataset(what, "%d %s".formatted(items, name), question), sources));
	}

	/** How to cite one thing of the library that the current request asks for. */
	Bibliography ofThing(String name, String title, Collection<Source> sources) {
		return new Bibliography(name, withSources(dataset(title, name, Addresses.ofQuestion()), sources));
	}

	/** How to cite the whole library. */
	Bibliography ofLibrary(String note) {
		return new Bibliography("library", Stream.of(dataset("", note, Addresses.ofQuestion())));
	}

	/**
	 * How to cite in a text what the current request asks for.
	 * @param what what it is
	 */
	public String inWords(String what) {
		Release release = this.releases.findCurrent().orElseThrow();
		return "%s, release %s (%s): %s. %s".formatted(release.title(), release.id(), release.date(), what,
				Addresses.ofQuestion().toUriString());
	}

	private static Stream<Citation> withSources(Citation dataset, Collection<Source> sources) {
		return Stream.concat(Stream.of(dataset), sources.stream().map(SourceCitations::of));
	}

	private static List<String> filters(UriComponents question) {
		List<String> filters = new ArrayList<>();
		question.getQueryParams()
			.forEach((name, values) -> values.stream()
				.filter((value) -> !value.isBlank())
				.forEach((value) -> filters.add(name + "=" + value)));
		return filters;
	}

	private Citation dataset(String what, String note, UriComponents question) {
		Release release = this.releases.findCurrent().orElseThrow();
		String address = question.toUriString();
		String asked = address.substring(address.indexOf("/api/v1/") + "/api/v1/".length());
		return new Citation("symbiograph-%s-%s".formatted(release.id(), asked.replaceAll("[^A-Za-z0-9.]+", "-")),
				Kind.DATASET, List.of("Symbiograph"), false, Integer.valueOf(release.date().substring(0, 4)),
				"%s, release %s%s".formatted(release.title(), release.id(), what.isEmpty() ? "" : ": " + what), null,
				address, null,
				"Release %s of %s; %s; %s".formatted(release.id(), release.date(), note, release.licence()));
	}

}
