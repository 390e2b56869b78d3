package org.symbiograph.precedents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a search, to be changed in one thing. A changed search starts on its
 * first page.
 *
 * @param parameters what it asks
 */
record SearchLinks(Map<String, String> parameters) {

	/** What is no part of the question. */
	private static final Set<String> AROUND = Set.of("lang", "page");

	private static final Pattern NAME = Pattern.compile("[A-Za-z]+");

	static SearchLinks of(HttpServletRequest request) {
		Map<String, String> parameters = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (NAME.matcher(name).matches() && !AROUND.contains(name) && !values[0].isBlank()) {
				parameters.put(name, values[0]);
			}
		});
		return new SearchLinks(parameters);
	}

	/** The search without a parameter. */
	public SearchLinks without(String parameter) {
		Map<String, String> others = new LinkedHashMap<>(this.parameters);
		others.remove(parameter);
		return new SearchLinks(others);
	}

	/** The search with a value of a parameter. */
	public SearchLinks with(String parameter, Object value) {
		Map<String, String> all = new LinkedHashMap<>(this.parameters);
		all.put(parameter, value.toString());
		return new SearchLinks(all);
	}

	/** The same question to the API. */
	public String inApi() {
		return address("/api/v1/precedents");
	}

	@Override
	public String toString() {
		return address("/search");
	}

	private String address(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		this.parameters.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(this.parameters).toUriString();
	}

}
