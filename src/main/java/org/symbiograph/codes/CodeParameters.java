package org.symbiograph.codes;

import java.util.stream.Collectors;

import org.symbiograph.web.InvalidRequest;

import org.springframework.stereotype.Component;

/** Understands codes as people write them in requests. */
@Component
public class CodeParameters {

	private final Codes codes;

	CodeParameters(Codes codes) {
		this.codes = codes;
	}

	/**
	 * The code a request names.
	 * @throws InvalidRequest if there is no such code; it names the nearest ones
	 */
	public Code get(Scheme scheme, String field, String text) {
		return this.codes.find(scheme, text).orElseThrow(() -> new InvalidRequest(field, explain(scheme, text), text));
	}

	/** Why there is no code written so, and which are written most like it. */
	String explain(Scheme scheme, String text) {
		String nearest = this.codes.listNearest(scheme, text, 3)
			.stream()
			.map((code) -> code.code() + " (" + code.title() + ")")
			.collect(Collectors.joining(", "));
		return "There is no %s code %s; nearest: %s".formatted(scheme.name(), text, nearest)
				+ (scheme.key(text).isPresent() ? "" : ". Remember that " + scheme.hint());
	}

}
