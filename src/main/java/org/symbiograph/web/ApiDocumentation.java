package org.symbiograph.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.symbiograph.web.InvalidRequest.FieldError;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Puts the description of the API in the order in which it is used, and tells what an
 * answer to a wrong question looks like.
 */
@Component
class ApiDocumentation implements GlobalOpenApiCustomizer {

	private static final List<String> TAGS = List.of("Precedents", "Exchanges", "Case studies", "Companies", "Sectors",
			"Networks", "Codes", "Sources", "Library", "Releases", "Loading", "Reconciliation", "Access");

	private final RequestMappingHandlerMapping mappings;

	ApiDocumentation(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
		this.mappings = mappings;
	}

	@Override
	public void customise(OpenAPI api) {
		api.getTags().sort(Comparator.comparingInt((tag) -> TAGS.indexOf(tag.getName())));
		api.getComponents().addSchemas("Problem", problem());
		ModelConverters.getInstance().read(FieldError.class).forEach(api.getComponents()::addSchemas);
		api.getPaths().forEach(this::describe);
		this.mappings.getHandlerMethods().forEach((mapping, method) -> {
			if (method.hasMethodAnnotation(Export.class)) {
				mapping.getPatternValues()
					.stream()
					.flatMap((path) -> Stream.ofNullable(api.getPaths().get(path)))
					.forEach((item) -> addFormats(item.getGet(), mapping));
			}
		});
	}

	private static void addFormats(Operation operation, RequestMappingInfo mapping) {
		Content content = Objects.requireNonNull(operation.getResponses().get("200")).getContent();
		mapping.getProducesCondition()
			.getProducibleMediaTypes()
			.forEach((type) -> content.addMediaType(type.toString(),
					new MediaType().schema(new StringSchema().format("binary"))));
		StringSchema names = new StringSchema();
		Format.ids(content.keySet().stream().map(org.springframework.http.MediaType::valueOf).toList())
			.forEach(names::addEnumItem);
		formatParameter(operation).schema(names);
	}

	private static Parameter formatParameter(Operation operation) {
		List<Parameter> parameters = Objects.requireNonNullElseGet(operation.getParameters(), ArrayList::new);
		Optional<Parameter> known = parameters.stream()
			.filter((parameter) -> Format.PARAMETER.equals(parameter.getName()))
			.findFirst();
		return known.orElseGet(() -> {
			Parameter added = new QueryParameter().name(Format.PARAMETER)
				.description("What to answer as; the header Accept can say it too. A file of a list has all its rows, "
						+ "whatever page is asked for");
			operation.addParametersItem(added);
			return added;
		});
	}

	private void describe(String path, PathItem item) {
		for (Operation operation : item.readOperations()) {
			operation.getResponses()
				.addApiResponse("400", response("Something was asked for that there is not; "
						+ "the errors name the parameter and the nearest choice"));
			if (path.contains("{")) {
				operation.getResponses().addApiResponse("404", response("There is no such thing"));
			}
		}
	}

	private static ApiResponse response(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
	}

	private static Schema<?> problem() {
		return new ObjectSchema().addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema())
			.addProperty("instance", new StringSchema())
			.addProperty("errors", new ArraySchema().items(new Schema<>().$ref("#/components/schemas/FieldError")))
			.description("What went wrong (RFC 9457)");
	}

}
