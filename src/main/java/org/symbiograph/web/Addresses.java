package org.symbiograph.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/** Addresses of this service in full, for files that leave it. */
public final class Addresses {

	private Addresses() {
	}

	/** The full address of something that this service answers. */
	public static String inFull(String href) {
		return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + href;
	}

	/**
	 * What the current request asks for, whatever page, format and language it wants it
	 * in.
	 */
	public static UriComponents ofQuestion() {
		return ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam("page")
			.replaceQueryParam("size")
			.replaceQueryParam(Format.PARAMETER)
			.replaceQueryParam(PageLanguages.PARAMETER)
			.build();
	}

}
