package org.symbiograph.imports.companies;

import java.util.List;
import java.util.Objects;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.companies.AlikeCompanies.Compared;
import org.symbiograph.library.ExchangeFilters;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.Nearest;

import org.springframework.stereotype.Component;

/** Reads which proposals a request wants, and picks them. */
@Component
class AlikeReader {

	private static final double USUAL = 0.7;

	private final AlikeCompanies companies;

	private final ExchangeFilters filters;

	AlikeReader(AlikeCompanies companies, ExchangeFilters filters) {
		this.companies = companies;
		this.filters = filters;
	}

	List<AlikePair> list(AlikeParameters parameters) {
		double least = least(parameters.minScore());
		String country = this.filters.country(parameters.country());
		Compared compared = this.companies.compared();
		String company = company(StringUtils.trimToNull(parameters.company()), compared);
		return compared.pairs()
			.stream()
			.filter((pair) -> pair.score() >= least)
			.filter((pair) -> company == null || pair.isOf(company))
			.filter((pair) -> country == null || pair.isIn(country))
			.toList();
	}

	private static double least(@Nullable Double minScore) {
		double least = Objects.requireNonNullElse(minScore, USUAL);
		if (least >= AlikeFinder.LEAST && least <= 1) {
			return least;
		}
		throw new InvalidRequest("minScore", "is a number from %s to 1".formatted(AlikeFinder.LEAST),
				String.valueOf(minScore));
	}

	private static @Nullable String company(@Nullable String id, Compared compared) {
		if (id == null || compared.ids().contains(id)) {
			return id;
		}
		List<String> near = compared.ids().stream().filter((known) -> known.charAt(0) == id.charAt(0)).toList();
		throw new InvalidRequest("company", "There is no named company %s; nearest: %s".formatted(id,
				String.join(", ", Nearest.to(id, near.isEmpty() ? compared.ids() : near, 3))), id);
	}

}
