package org.symbiograph.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an address does not know: a misspelt filter must not look like
 * an answer.
 */
class KnownParameters implements HandlerInterceptor {

	private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			Set<String> names = this.known.computeIfAbsent(method, KnownParameters::names);
			request.getParameterMap().forEach((name, values) -> check(name, values, names));
		}
		return true;
	}

	private static void check(String name, String[] values, Set<String> names) {
		if (!names.contains(name)) {
			throw new InvalidRequest(name,
					names.isEmpty() ? "takes no parameters here"
							: "is no parameter here; did you mean %s? There are: %s"
								.formatted(Nearest.to(name, names, 1).getFirst(), String.join(", ", names)),
					values[0]);
		}
		if (values.length > 1) {
			throw new InvalidRequest(name, "is given more than once", String.join(", ", values));
		}
	}

	private static Set<String> names(HandlerMethod method) {
		Set<String> names = new TreeSet<>();
		Arrays.stream(method.getMethodParameters()).flatMap(KnownParameters::names).forEach(names::add);
		return names;
	}

	private static Stream<String> names(MethodParameter parameter) {
		Class<?> type = parameter.getParameterType();
		if (type.isRecord()) {
			return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
		}
		return parameter.hasParameterAnnotation(RequestParam.class)
				? Stream.ofNullable(parameter.getParameter().getName()) : Stream.empty();
	}

}
