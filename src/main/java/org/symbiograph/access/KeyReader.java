package org.symbiograph.access;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Finds a key in the header of its own or, where no issuer's tokens go there, as bearer.
 */
class KeyReader implements AuthenticationConverter {

	static final String HEADER = "X-API-Key";

	private static final String BEARER = "Bearer ";

	private final boolean bearer;

	KeyReader(boolean bearer) {
		this.bearer = bearer;
	}

	@Override
	public @Nullable Authentication convert(HttpServletRequest request) {
		String key = read(request);
		if (key == null) {
			return null;
		}
		KeyToken token = new KeyToken(key.strip());
		token.setDetails(new WebAuthenticationDetails(request));
		return token;
	}

	private @Nullable String read(HttpServletRequest request) {
		String key = request.getHeader(HEADER);
		String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		return (key != null || !this.bearer || !Strings.CI.startsWith(authorization, BEARER)) ? key
				: authorization.substring(BEARER.length());
	}

}
