package org.symbiograph.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a page with a list, to be changed in one thing. A changed list starts on
 * its first page, and what the list does not ask for is no part of it.
 *
 * @param path the page
 * @param parameters what is asked for
 */
public record PageLinks(String path, Map<String, String> parameters) {

	private static final String SIZE = "size";

	private static final String NUMBER = "page";

	/**
	 * The address of a request.
	 * @param asked the record of what the list can be asked for
	 * @param further what else it can be asked for
	 */
	public static PageLinks of(HttpServletRequest request, Class<? extends Record> asked, String... further) {
		Map<String, String> parameters = new LinkedHashMap<>();
		Stream
			.of(Arrays.stream(asked.getRecordComponents()).map(RecordComponent::getName), Arrays.stream(further),
					Stream.of(SIZE))
			.flatMap((names) -> names)
			.forEach((name) -> put(parameters, name, request.getParameter(name)));
		return new PageLinks(request.getRequestURI(), parameters);
	}

	/** The address of a page that asks for nothing yet. */
	public static PageLinks to(String path) {
		return new PageLinks(path, Map.of());
	}

	private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
		String text = StringUtils.trimToEmpty(Objects.toString(value, ""));
		if (text.isEmpty()) {
			parameters.remove(name);
		}
		else {
			parameters.put(name, text);
		}
	}

	/** The list with a value of a parameter, or without the parameter. */
	public PageLinks with(String parameter, @Nullable Object value) {
		Map<String, String> changed = new LinkedHashMap<>(this.parameters);
		put(changed, parameter, value);
		return new PageLinks(this.path, changed);
	}

	public PageLinks without(String parameter) {
		return with(parameter, null);
	}

	/** Another page of the list, from 0. */
	public PageLinks page(long number) {
		return with(NUMBER, (number > 0) ? number : null);
	}

	/** The whole list in the API, which has it at the same path. */
	public String inApi() {
		return inApi(this.path);
	}

	/** The whole list in the API, which has it at another path. */
	public String inApi(String other) {
		return new PageLinks(PageFrame.API + other, this.parameters).without(SIZE).toString();
	}

	@Override
	public String toString() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(this.path);
		this.parameters.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(this.parameters).toUriString();
	}

}
