package org.symbiograph.web;

import java.util.List;

/** Tells pages, which people look at, from the API and from the files that pages need. */
final class PageAddresses {

	/** Where imports are loaded, the only pages that change without the library. */
	static final String LOADING = "/loading";

	/** What else there is: the API, and the files of pages. */
	private static final List<String> OTHERS = List.of("/api/", "/reconcile", "/v3/", "/swagger-ui", "/actuator",
			"/error", "/favicon", "/webjars/", "/assets/");

	private PageAddresses() {
	}

	static boolean isPage(String path) {
		return OTHERS.stream().noneMatch(path::startsWith);
	}

}
