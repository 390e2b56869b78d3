package org.symbiograph.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What keeps answers from being misused in a browser. How long an answer is good for is
 * said with the answer, and TLS is the matter of who offers it.
 */
final class BrowserProtection {

	/** What a page of this service may load: its own, and what its style sheets need. */
	private static final String CONTENT = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
			+ "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	/** What a page may do that others show in a frame of theirs: nothing but look. */
	private static final String FRAMED_CONTENT = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
			+ "form-action 'none'; frame-ancestors *";

	/**
	 * The pages that clients of the reconciliation protocol show in a frame. What they
	 * tell is open to all, and there is nothing to click on.
	 */
	private static final RequestMatcher FRAMED = new OrRequestMatcher(path("/reconcile/preview"),
			path("/api/v1/reconcile/preview"));

	private BrowserProtection() {
	}

	static void setHeaders(HeadersConfigurer<HttpSecurity> headers) {
		headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
			.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable)
			.xssProtection(HeadersConfigurer.XXssConfig::disable)
			.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
			.addHeaderWriter(elsewhere(new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY)))
			.addHeaderWriter(elsewhere(new ContentSecurityPolicyHeaderWriter(CONTENT)))
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(FRAMED,
					new ContentSecurityPolicyHeaderWriter(FRAMED_CONTENT)));
	}

	private static HeaderWriter elsewhere(HeaderWriter writer) {
		return new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(FRAMED), writer);
	}

	private static RequestMatcher path(String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(path);
	}

}
