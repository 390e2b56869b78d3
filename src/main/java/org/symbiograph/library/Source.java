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
		String location = location();
		return (location != null) ? description() + " " + location : description();
	}

	/** Author (year). Title. */
	public String description() {
		String end = this.title.matches(".*[.?!]$") ? "" : ".";
		return "%s (%s). %s%s".formatted(this.authors, (this.year != null) ? this.year.toString() : "n.d.", this.title,
				end);
	}

	/** Where to find it: by its DOI, else at its address, if it has one. */
	public @Nullable String location() {
		return (this.doi != null) ? "https://doi.org/" + this.doi : this.url;
	}

	@JsonProperty
	public String href() {
		return "/api/v1/sources/" + this.id;
	}

}
