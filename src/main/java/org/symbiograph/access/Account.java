package org.symbiograph.access;

import java.util.Set;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Somebody who may ask under a name.
 *
 * @param name who
 * @param secret the hash of the password or key
 * @param roles what they may do
 */
record Account(String name, String secret, Set<Role> roles) {

	/** A request that proved to come from here. */
	Authentication authenticated() {
		return UsernamePasswordAuthenticationToken.authenticated(this.name, null, this.roles);
	}

	@Override
	public String toString() {
		return this.name + " " + this.roles;
	}

}
