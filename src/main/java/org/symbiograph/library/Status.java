package org.symbiograph.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import org.apache.commons.lang3.StringUtils;

/** How far an exchange has come. */
public enum Status {

	IMPLEMENTED, PILOT, PLANNED, FEASIBILITY, ENDED, FAILED;

	@JsonValue
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String label() {
		return StringUtils.capitalize(id());
	}

	static List<String> ids() {
		return Arrays.stream(values()).map(Status::id).toList();
	}

	static Optional<Status> of(String id) {
		return Arrays.stream(values()).filter((status) -> status.id().equals(id)).findFirst();
	}

}
