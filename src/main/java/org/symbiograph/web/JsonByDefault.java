package org.symbiograph.web;

import java.lang.reflect.Method;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Lets methods of the API that do not say what they answer as answer as JSON, and as
 * nothing else.
 */
class JsonByDefault extends RequestMappingHandlerMapping {

	@Override
	protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> handlerType) {
		RequestMappingInfo mapping = super.getMappingForMethod(method, handlerType);
		if (mapping == null || !mapping.getProducesCondition().isEmpty()
				|| !mapping.getPatternValues().stream().allMatch((pattern) -> pattern.startsWith("/api/"))) {
			return mapping;
		}
		return mapping.mutate().produces(MediaType.APPLICATION_JSON_VALUE).build();
	}

}
