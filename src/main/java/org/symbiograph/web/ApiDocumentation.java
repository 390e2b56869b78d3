package org.symbiograph.web;

import java.util.Comparator;
import java.util.List;

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
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.symbiograph.web.InvalidRequest.FieldError;

import org.springframework.stereotype.Component;

/**
 * Puts the description of the API in the order in which it is used, and tells what an
 * answer to a wrong question looks like.
 */
@Component
class ApiDocumentation implements GlobalOpenApiCustomizer {

	private static final List<String> TAGS = List.of("Precedents", "Exchanges", "Case studies", "Companies", "Codes",
			"Sources", "Library");

	@Override
	public void customise(OpenAPI api) {
		api.getTags().sort(Comparator.comparingInt((tag) -> TAGS.indexOf(tag.getName())));
		api.getComponents().addSchemas("Problem", problem());
		ModelConverters.getInstance().read(FieldError.class).forEach(api.getComponents()::addSchemas);
		api.getPaths().forEach(this::describe);
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
