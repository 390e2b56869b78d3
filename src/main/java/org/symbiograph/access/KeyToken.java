package org.symbiograph.access;

import java.util.List;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A key that came with a request and has not been looked up yet. */
final class KeyToken extends AbstractAuthenticationToken {

	private static final long serialVersionUID = 1L;

	private final String key;

	KeyToken(String key) {
		super(List.of());
		this.key = key;
	}

	@Override
	public String getCredentials() {
		return this.key;
	}

	@Override
	public String getPrincipal() {
		return "key";
	}

}
