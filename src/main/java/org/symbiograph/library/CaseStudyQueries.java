package org.symbiograph.library;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.web.CountryNames;
import org.symbiograph.web.Nearest;
import org.symbiograph.web.Paging;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers questions about case studies. */
@Repository
@Transactional(readOnly = true)
class CaseStudyQueries {

	private static final String BY_EXCHANGES = "exchanges";

	private static final String BY_COUNTRY = "country";

	/** In which orders they can be listed. */
	static final List<String> ORDERS = List.of(BY_EXCHANGES, "title", BY_COUNTRY);

	private final Statements statements;

	private final ExchangeQueries exchanges;

	private final ExchangeFilters filters;

	CaseStudyQueries(Statements statements, ExchangeQueries exchanges, ExchangeFilters filters) {
		this.statements = statements;
		this.exchanges = exchanges;
		this.filters = filters;
	}

	/**
	 * A page of those asked for.
	 * @param parameters which, and in which order
	 * @param paging the page
	 * @param locale in whose alphabet countries follow one another
	 */
	CaseStudyList list(CaseStudyParameters parameters, Paging paging, Locale locale) {
		Map<String, Object> bound = new HashMap<>();
		String sort = sort(StringUtils.trimToNull(parameters.sort()));
		bound.put("words", words(parameters.q()));
		bound.put("country", this.filters.country(parameters.country()));
		bound.put("sort", sort);
		bound.put("countries", sort.equals(BY_COUNTRY) ? new CountryNames(locale).order() : Map.of());
		bound.put("skip", paging.skip());
		bound.put("limit", paging.limit());
		CaseStudies found = this.statements.query("library/case-studies")
			.bindAll(bound)
			.fetchAs(CaseStudies.class)
			.mappedBy(Rows.as(CaseStudies.class))
			.one()
			.orElseThrow();
		return new CaseStudyList(found.items(), paging.of(found.total()), found.countries());
	}

	private List<String> words(@Nullable String text) {
		String words = Words.anyOf(StringUtils.defaultString(this.filters.words(text)));
		return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
	}

	private static String sort(@Nullable String text) {
		return (text == null) ? BY_EXCHANGES : Nearest.choose("sort", text, ORDERS);
	}

	Optional<CaseStudyView> find(String id) {
		return this.statements.query("library/case-study")
			.bind(id)
			.to("id")
			.fetchAs(CaseStudy.class)
			.mappedBy(Rows.as(CaseStudy.class))
			.one()
			.map((study) -> new CaseStudyView(study.id(), study.title(), study.place(), study.country(), study.region(),
					study.sources(), this.exchanges.list(study.exchangeIds())));
	}

	record CaseStudies(long total, List<CaseStudySummary> items, List<CountryCount> countries) {

	}

	record CaseStudy(String id, String title, @Nullable String place, String country, @Nullable Region region,
			List<String> exchangeIds, List<Source> sources) {

	}

	/** A page of case studies. */
	record CaseStudyList(List<CaseStudySummary> items, Paging.PageInfo page, @Schema(
			description = "How many there are in each country, whichever is asked for") List<CountryCount> countries) {

	}

	/** How many case studies a country has. */
	@Schema(name = "CaseStudiesOfCountry")
	record CountryCount(@Schema(description = "ISO 3166-1 alpha-2", example = "DK") String country, long caseStudies) {

	}

	/** Where a case study is, as near as a map can show it. */
	@Schema(name = "Region",
			description = "A region of NUTS 2021 (Regulation (EC) No 1059/2003), with the point at which a map writes its name; "
					+ "not the place itself")
	record Region(@Schema(example = "DK022") String code, @Schema(example = "Vest- og Sydsjælland") String name,
			@Schema(description = "Degrees east, WGS 84") double longitude,
			@Schema(description = "Degrees north, WGS 84") double latitude) {

	}

	/** A case study in a list. */
	@Schema(name = "CaseStudySummary")
	record CaseStudySummary(@Schema(example = "kalundborg") String id, String title, @Nullable String place,
			@Schema(description = "ISO 3166-1 alpha-2", example = "DK") String country, @Nullable Region region,
			@Schema(description = "How many exchanges it reports") long exchanges) {

		@JsonProperty
		String href() {
			return "/api/v1/case-studies/" + this.id;
		}

	}

	/** A case study with all it reports. */
	@Schema(name = "CaseStudy")
	record CaseStudyView(String id, String title, @Nullable String place, String country, @Nullable Region region,
			List<Source> sources, List<Exchange> exchanges) {

		/** What it and its exchanges cite, each source once. */
		public List<Source> cited() {
			return Stream
				.concat(this.sources.stream(), this.exchanges.stream().flatMap((told) -> told.sources().stream()))
				.distinct()
				.toList();
		}

		@JsonProperty
		String href() {
			return "/api/v1/case-studies/" + this.id;
		}

	}

}
