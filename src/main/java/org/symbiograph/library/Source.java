package org.symbiograph.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A publication that documents exchanges. */
@Schema(name = "Source")
public record Source(@Schema(example = "chertow-2007") String id, String type, String authors, @Nullable Integer year,
		String title, @Nullable String url, @Nullable String doi) {

	@JsonProperty
	@Schema(description = "Author (year). Title. Where to find it.")
	public String citation() {
		String end = this.title.matches(".*[.?!]$") ? "" : ".";
		return "%s (%s). %s%s%s".formatted(this.authors, (this.year != null) ? this.year.toString() : "n.d.",
				this.title, end, location());
	}

	private String location() {
		if (this.doi != null) {
			return " https://doi.org/" + this.doi;
		}
		return (this.url != null) ? " " + this.url : "";
	}

	@JsonProperty
	public String href() {
		return "/api/v1/sources/" + this.id;
	}

}
