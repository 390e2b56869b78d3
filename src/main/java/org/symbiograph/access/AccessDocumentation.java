package org.symbiograph.access;

import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/** Tells in the description of the API what needs which role, and the ways to show it. */
@Component
class AccessDocumentation implements GlobalOpenApiCustomizer {

	private static final Map<String, SecurityScheme> SCHEMES = Map.of("key",
			new SecurityScheme().type(SecurityScheme.Type.APIKEY)
				.in(SecurityScheme.In.HEADER)
				.name(KeyReader.HEADER)
				.description("The key of a program"),
			"password", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"), "bearer",
			new SecurityScheme().type(SecurityScheme.Type.HTTP)
				.scheme("bearer")
				.description("A token of the issuer, or a key where the service knows none"));

	private final AccessRules rules;

	AccessDocumentation(AccessRules rules) {
		this.rules = rules;
	}

	@Override
	public void customise(OpenAPI api) {
		SCHEMES.forEach(api.getComponents()::addSecuritySchemes);
		api.getPaths()
			.forEach((path, item) -> item.readOperationsMap()
				.forEach((method, operation) -> this.rules.needed(method(method), PathContainer.parsePath(path))
					.ifPresent((role) -> describe(operation, role))));
	}

	private static HttpMethod method(PathItem.HttpMethod method) {
		return HttpMethod.valueOf(method.name());
	}

	private static void describe(Operation operation, Role role) {
		SCHEMES.keySet()
			.stream()
			.sorted()
			.forEach((scheme) -> operation.addSecurityItem(new SecurityRequirement().addList(scheme)));
		operation.setDescription(
				"%s Needs the role %s.".formatted(Objects.requireNonNullElse(operation.getDescription(), ""), role.id())
					.strip());
		operation.getResponses()
			.addApiResponse("401", problem("The credentials are missing or wrong; the problem tells how to send them"))
			.addApiResponse("403", problem("The role %s is needed".formatted(role.id())))
			.addApiResponse("429", problem("Too many wrong passwords or keys; Retry-After tells how long to wait"));
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
	}

}
