package org.symbiograph.library;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.web.Paging;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Leads from a list of case studies to other views of it.
 *
 * @param parameters what is listed
 * @param paging the page of it
 */
record CaseStudyLinks(CaseStudyParameters parameters, Paging paging) {

	private static final String PAGE = "/case-studies";

	/** The same list in another order. */
	public String sortedBy(String order) {
		return address(PAGE, this.parameters.q(), this.parameters.country(), order, null);
	}

	/** Of one country only, or of all. */
	public String in(@Nullable String country) {
		return address(PAGE, this.parameters.q(), country, this.parameters.sort(), null);
	}

	/** Another page of the list. */
	public String page(int number) {
		return address(PAGE, this.parameters.q(), this.parameters.country(), this.parameters.sort(), number);
	}

	/** The whole list in the API. */
	public String data() {
		return address("/api/v1/case-studies", this.parameters.q(), this.parameters.country(), this.parameters.sort(),
				null);
	}

	private String address(String path, @Nullable String words, @Nullable String country, @Nullable String order,
			@Nullable Integer page) {
		return UriComponentsBuilder.fromPath(path)
			.queryParamIfPresent("q", given(words))
			.queryParamIfPresent("country", given(country))
			.queryParamIfPresent("sort", given(order))
			.queryParamIfPresent("size", Optional.ofNullable((page != null) ? this.paging.size() : null))
			.queryParamIfPresent("page", Optional.ofNullable(page).filter((number) -> number > 0))
			.build(true)
			.toUriString();
	}

	private static Optional<String> given(@Nullable String text) {
		return Optional.ofNullable(StringUtils.trimToNull(text))
			.map((value) -> UriUtils.encode(value, StandardCharsets.UTF_8));
	}

}
