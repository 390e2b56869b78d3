package org.symbiograph.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.lang3.StringUtils;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an address does not know: a misspelt filter must not look like
 * an answer.
 */
public class KnownParameters implements HandlerInterceptor {

	private static final int LONGEST = 500;

	private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

	private final Map<HandlerMethod, Set<String>> lists = new ConcurrentHashMap<>();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			Set<String> names = this.known.computeIfAbsent(method, KnownParameters::names);
			Set<String> repeatable = this.lists.computeIfAbsent(method, KnownParameters::lists);
			request.getParameterMap().forEach((name, values) -> check(name, values, names, repeatable));
		}
		return true;
	}

	private static void check(String name, String[] values, Set<String> names, Set<String> repeatable) {
		check(name, values[0], names);
		if (values.length > 1 && !repeatable.contains(name)) {
			throw new InvalidRequest(name, "is given more than once", String.join(", ", values));
		}
	}

	/**
	 * Makes sure that a parameter is one of those there are, and no longer than any that
	 * makes sense.
	 * @param name its name
	 * @param value what it is set to
	 * @param names the parameters there are
	 * @throws InvalidRequest if it is none of them; it names the likest
	 */
	public static void check(String name, String value, Set<String> names) {
		if (!names.contains(name)) {
			String shortened = abbreviate(name);
			throw new InvalidRequest(shortened,
					names.size() == 1 ? "takes no parameters here but " + names.iterator().next()
							: "is no parameter here; did you mean %s? There are: %s"
								.formatted(Nearest.to(shortened, names, 1).getFirst(), String.join(", ", names)),
					abbreviate(value));
		}
		if (value.length() > LONGEST) {
			throw new InvalidRequest(name,
					"is longer than %d characters; a code or a few words will do".formatted(LONGEST),
					abbreviate(value));
		}
	}

	private static String abbreviate(String text) {
		return StringUtils.abbreviate(text, 60);
	}

	/** The names of the components of a record, as a request uses them. */
	public static Set<String> of(Class<? extends Record> parameters) {
		return components(parameters).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> names(HandlerMethod method) {
		Set<String> names = new TreeSet<>(Set.of(Format.PARAMETER));
		Arrays.stream(method.getMethodParameters()).flatMap(KnownParameters::names).forEach(names::add);
		return names;
	}

	/** The parameters that take several values. */
	private static Set<String> lists(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters())
			.map(MethodParameter::getParameterType)
			.filter(Class::isRecord)
			.flatMap((type) -> Arrays.stream(type.getRecordComponents()))
			.filter((component) -> component.getType() == List.class)
			.map(RecordComponent::getName)
			.collect(Collectors.toSet());
	}

	private static Stream<String> names(MethodParameter parameter) {
		Class<?> type = parameter.getParameterType();
		if (parameter.hasParameterAnnotation(RequestBody.class)) {
			return Stream.empty();
		}
		if (type.isRecord()) {
			return components(type);
		}
		return parameter.hasParameterAnnotation(RequestParam.class)
				? Stream.ofNullable(parameter.getParameter().getName()) : Stream.empty();
	}

	private static Stream<String> components(Class<?> type) {
		return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
	}

}
