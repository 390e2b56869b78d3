package org.symbiograph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The password of the embedded graph: generated once, kept in a file that only its owner
 * can read.
 *
 * @param file where it is kept
 * @param value the password
 * @param known whether the graph has been told this password before
 */
record BoltPassword(Path file, String value, boolean known) {

	static BoltPassword in(Path folder) {
		Path file = folder.resolve("bolt-password");
		try {
			return Files.exists(file) ? new BoltPassword(file, Files.readString(file).strip(), true)
					: new BoltPassword(file, generate(), false);
		}
		catch (IOException ex) {
			throw new StartupProblem(
					"The password of the graph cannot be read from %s: make the file readable for ".formatted(file)
							+ "the user that runs the service, or delete it and a new one is made",
					ex);
		}
	}

	private static String generate() {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}

	/** Keeps the password, after the graph has accepted it. */
	void keep() {
		try {
			GraphFolder.write(this.file, this.value);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return "password in " + this.file;
	}

}
