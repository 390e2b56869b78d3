package org.symbiograph.command;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * How a request says who asks.
 *
 * @param header the name of the header
 * @param value what it says
 */
record Credentials(String header, String value) {

	static Credentials key(String key) {
		return new Credentials("X-API-Key", key);
	}

	/** Those that the options or the environment name. */
	static Optional<Credentials> named(ConnectionOptions options, Surroundings surroundings) {
		return options.user()
			.map((user) -> basic(user, password(user, surroundings)))
			.or(() -> options.key()
				.or(() -> Optional.ofNullable(surroundings.settings().getProperty("symbiograph.key")))
				.map(Credentials::key));
	}

	private static Credentials basic(String user, String password) {
		byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
		return new Credentials("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
	}

	private static String password(String user, Surroundings surroundings) {
		String known = surroundings.settings().getProperty("symbiograph.password");
		if (known != null) {
			return known;
		}
		char[] typed = surroundings.terminal()
			.map((terminal) -> terminal.readPassword("Password of %s: ", user))
			.orElseThrow(() -> new CommandFailure(ExitCode.USAGE,
					"There is no terminal to ask for the password of %s: put it into SYMBIOGRAPH_PASSWORD"
						.formatted(user)));
		return new String(typed);
	}

	@Override
	public String toString() {
		return this.header;
	}

}
