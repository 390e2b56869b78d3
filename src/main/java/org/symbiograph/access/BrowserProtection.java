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

	/**
	 * What a page of this service may load: its own files, and the images that style
	 * sheets hold. Nothing in a page itself is run.
	 */
	private static final String CONTENT = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	/** The description of the API writes its styles into the page. */
	private static final String DESCRIPTION_CONTENT = CONTENT + "; style-src 'self' 'unsafe-inline'";

	/** What a page may do that others show in a frame of theirs: nothing but look. */
	private static final String FRAMED_CONTENT = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
			+ "form-action 'none'; frame-ancestors *";

	private static final RequestMatcher DESCRIPTION = path("/swagger-ui/**");

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
			.addHeaderWriter(
					on(new NegatedRequestMatcher(FRAMED), new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY)))
			.addHeaderWriter(on(FRAMED, new ContentSecurityPolicyHeaderWriter(FRAMED_CONTENT)))
			.addHeaderWriter(on(DESCRIPTION, new ContentSecurityPolicyHeaderWriter(DESCRIPTION_CONTENT)))
			.addHeaderWriter(on(new NegatedRequestMatcher(new OrRequestMatcher(FRAMED, DESCRIPTION)),
					new ContentSecurityPolicyHeaderWriter(CONTENT)));
	}

	private static HeaderWriter on(RequestMatcher requests, HeaderWriter writer) {
		return new DelegatingRequestMatcherHeaderWriter(requests, writer);
	}

	private static RequestMatcher path(String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(path);
	}

}
