package org.symbiograph.networks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.library.ExchangeFilters;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.Nearest;

import org.springframework.stereotype.Component;

/** Understands which part of a network a request asks for. */
@Component
class NetworkFilters {

	private final ExchangeFilters filters;

	NetworkFilters(ExchangeFilters filters) {
		this.filters = filters;
	}

	NetworkFilter read(NetworkParameters parameters) {
		return new NetworkFilter(flows(parameters.flows()), parameters.until(),
				this.filters.source(parameters.source()));
	}

	NetworkFilter read(HistoryParameters parameters) {
		return new NetworkFilter(flows(parameters.flows()), null, this.filters.source(parameters.source()));
	}

	private static List<String> flows(@Nullable List<String> texts) {
		List<String> given = (texts != null) ? texts : List.of();
		List<String> named = given.stream()
			.flatMap((text) -> Arrays.stream(text.split(",", -1)))
			.filter(StringUtils::isNotBlank)
			.map((text) -> flow(text.strip()))
			.toList();
		return named.isEmpty() ? Flow.ids() : Flow.ids().stream().filter(named::contains).toList();
	}

	private static String flow(String text) {
		String flow = text.toLowerCase(Locale.ROOT);
		if (!Flow.ids().contains(flow)) {
			throw new InvalidRequest("flows", "There is no flow %s; did you mean %s? Choose from %s".formatted(text,
					Nearest.to(flow, Flow.ids(), 1).getFirst(), String.join(", ", Flow.ids())), text);
		}
		return flow;
	}

}
