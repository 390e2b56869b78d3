package org.symbiograph.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.lang3.Strings;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses writes that another site makes a browser send with a password it remembers. A
 * key or a token is never sent without the site knowing it.
 */
class CrossSiteWrites extends OncePerRequestFilter {

	/** In which relation a page stands to what it asks for (W3C Fetch Metadata). */
	static final String SITE = "Sec-Fetch-Site";

	private final AccessRules rules;

	private final Problems problems;

	CrossSiteWrites(AccessRules rules, Problems problems) {
		this.rules = rules;
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !Strings.CI.startsWith(request.getHeader(HttpHeaders.AUTHORIZATION), "Basic ");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isFromElsewhere(request) && this.rules.needed(request).isPresent()) {
			this.problems.write(request, response, HttpStatus.FORBIDDEN, SITE,
					"A page of another site may not write here with a password: use a key or a token");
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean isFromElsewhere(HttpServletRequest request) {
		String site = request.getHeader(SITE);
		return (site != null) ? !site.equals("same-origin") && !site.equals("none") : CorsUtils.isCorsRequest(request);
	}

}
