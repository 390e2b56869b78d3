package org.symbiograph.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.commons.lang3.Strings;
import org.symbiograph.web.InvalidRequest.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with the body of a request, and where. */
final class Bodies {

	private static final String BODY = "body";

	private Bodies() {
	}

	static FieldError explain(Throwable cause) {
		if (cause instanceof UnrecognizedPropertyException unknown) {
			List<String> known = Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.<Object>of())
				.stream()
				.map(String::valueOf)
				.sorted()
				.toList();
			return new FieldError(path(unknown), "is no field here; there are: %s".formatted(String.join(", ", known)),
					null);
		}
		if (cause instanceof DatabindException mismatch && !mismatch.getPath().isEmpty()) {
			return new FieldError(path(mismatch), "is not what is expected here; see /v3/api-docs", null);
		}
		if (cause instanceof JacksonException malformed) {
			return new FieldError(BODY, "is no valid JSON%s".formatted(place(malformed)), null);
		}
		return new FieldError(BODY, "is missing or cannot be read; send JSON as /v3/api-docs describes it", null);
	}

	private static String path(JacksonException failure) {
		return Strings.CS.removeStart(failure.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? "." + step.getPropertyName()
					: "[" + step.getIndex() + "]")
			.collect(Collectors.joining()), ".");
	}

	private static String place(JacksonException failure) {
		TokenStreamLocation location = failure.getLocation();
		return (location != null && location.getLineNr() > 0)
				? " at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr()) : "";
	}

}
