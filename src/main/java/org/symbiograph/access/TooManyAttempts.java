package org.symbiograph.access;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** So many wrong passwords or keys came from one address that it has to wait. */
class TooManyAttempts extends AuthenticationException {

	private static final long serialVersionUID = 1L;

	private final Duration wait;

	TooManyAttempts(Duration wait) {
		super("Too many wrong passwords or keys");
		this.wait = wait;
	}

	Duration remaining() {
		return this.wait;
	}

}
