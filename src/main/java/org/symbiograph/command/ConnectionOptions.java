package org.symbiograph.command;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the service is and who asks it. */
class ConnectionOptions {

	@Option(names = "--server", paramLabel = "URL",
			description = "The service to ask, such as https://symbiosis.example.org; else SYMBIOGRAPH_SERVER, "
					+ "else the one that runs on the graph folder, else one is started for this command.")
	@Nullable String server;

	@Mixin
	FolderOption graph = new FolderOption();

	@ArgGroup
	@Nullable Person person;

	/** The key that is written down. */
	Optional<String> key() {
		return Optional.ofNullable(this.person).map((given) -> given.key);
	}

	/** The name of who asks with a password. */
	Optional<String> user() {
		return Optional.ofNullable(this.person).map((given) -> given.user);
	}

	/** Who asks. */
	static class Person {

		@Option(names = "--key", paramLabel = "KEY",
				description = "The API key; better in SYMBIOGRAPH_KEY, where other users of the machine cannot see it. "
						+ "A service on this machine's graph folder needs none.")
		@Nullable String key;

		@Option(names = "--user", paramLabel = "NAME",
				description = "A user; the password is in SYMBIOGRAPH_PASSWORD or is asked for.")
		@Nullable String user;

	}

}
