package org.symbiograph.access;

import java.util.List;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may write. Without any user, key or issuer of tokens the service makes an account
 * for itself.
 *
 * @param users who comes with a name and a password
 * @param keys programs that come with a key
 * @param rolesClaim where a token of the issuer names the roles; dots lead into nested
 * claims
 */
@ConfigurationProperties("symbiograph.access")
record AccessSettings(@DefaultValue List<User> users, @DefaultValue List<Program> keys,
		@DefaultValue("roles") String rolesClaim) {

	boolean nameSomebody() {
		return !this.users.isEmpty() || !this.keys.isEmpty();
	}

	/**
	 * Somebody with a password.
	 *
	 * @param name who
	 * @param password the password, or {@code {bcrypt}} and its hash
	 * @param roles reader, editor or admin
	 */
	record User(@DefaultValue("") String name, @DefaultValue("") String password, @DefaultValue Set<Role> roles) {

		@Override
		public String toString() {
			return this.name + " " + this.roles;
		}

	}

	/**
	 * A program with a key.
	 *
	 * @param name what it is called where it writes
	 * @param key the key, or {@code {sha256}} and its hash
	 * @param roles reader, editor or admin
	 */
	record Program(@DefaultValue("") String name, @DefaultValue("") String key, @DefaultValue Set<Role> roles) {

		@Override
		public String toString() {
			return this.name + " " + this.roles;
		}

	}

}
