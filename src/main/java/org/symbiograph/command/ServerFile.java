package org.symbiograph.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import tools.jackson.core.JacksonException;

/**
 * What a running service leaves in the folder of its graph for who may read that folder.
 *
 * @param url where it can be asked
 * @param token a key that lasts until it ends
 */
record ServerFile(URI url, String token) {

	/** The one in a folder; none while a service starts, and before any was started. */
	static Optional<ServerFile> in(Path folder) {
		try {
			return Optional.of(Json.read(Files.readString(folder.resolve("server.json")), ServerFile.class));
		}
		catch (IOException | JacksonException ex) {
			return Optional.empty();
		}
	}

	Credentials credentials() {
		return Credentials.key(this.token);
	}

	@Override
	public String toString() {
		return this.url.toString();
	}

}
