package org.symbiograph.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.http.MediaType;

/** What an answer can be given as, by the name that requests use. */
enum Format {

	JSON(MediaType.APPLICATION_JSON_VALUE), CSV(MediaTypes.CSV), XLSX(MediaTypes.XLSX), JSONLD(MediaTypes.JSONLD),
	BIBTEX(MediaTypes.BIBTEX), RIS(MediaTypes.RIS), GRAPHML(MediaTypes.GRAPHML);

	/** The parameter that names a format; it goes before the header {@code Accept}. */
	static final String PARAMETER = "format";

	private final String type;

	Format(String type) {
		this.type = type;
	}

	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	MediaType type() {
		return MediaType.parseMediaType(this.type);
	}

	static Optional<Format> of(String id) {
		return Arrays.stream(values()).filter((format) -> format.id().equalsIgnoreCase(id)).findFirst();
	}

	/** The names of the formats with these media types, in our order. */
	static List<String> ids(Collection<MediaType> types) {
		return Arrays.stream(values()).filter((format) -> types.contains(format.type())).map(Format::id).toList();
	}

}
