package org.symbiograph.web;

import java.util.List;
import java.util.stream.Stream;

/** Tells pages, which people look at, from the API and from the files that pages need. */
final class PageAddresses {

	/** Where imports are loaded, the only pages that change without the library. */
	static final String LOADING = "/loading";

	/** Where the files of pages are. */
	static final List<String> FILES = List.of("/webjars/", "/assets/");

	private static final List<String> OTHERS = List.of("/api/", "/reconcile", "/v3/", "/swagger-ui", "/actuator",
			"/error", "/favicon");

	private PageAddresses() {
	}

	static boolean isPage(String path) {
		return Stream.concat(FILES.stream(), OTHERS.stream()).noneMatch(path::startsWith);
	}

}
