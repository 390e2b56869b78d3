package org.symbiograph.command;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The imports of a service. */
final class Imports {

	private static final int SHORTEST = 100;

	private static final int LONGEST = 1000;

	private final ApiClient client;

	private final Duration patience;

	Imports(ApiClient client, Duration patience) {
		this.client = client;
		this.patience = patience;
	}

	/**
	 * Sends files.
	 * @return what the import is called
	 */
	String begin(List<ImportFile> files, String query) {
		this.client.checkEditor();
		Upload upload = new Upload(files);
		String told = this.client.post("/imports" + query, upload.contentType(), upload.body());
		return Json.read(told, ImportState.class).id();
	}

	/** What the service says of its imports. */
	String list() {
		return this.client.get("/imports?size=50");
	}

	void undo(String id) {
		this.client.delete(address(id));
	}

	/** Where the rejected rows of an import are. */
	String rejects(String id, String format) {
		return this.client.link(address(id) + "/rejects?format=" + format);
	}

	/** Writes the rejected rows of an import to a file. */
	void download(String id, String format, Path file, OpenOption... options) throws IOException {
		this.client.download(address(id) + "/rejects?format=" + format, file, options);
	}

	/** Follows an import to its end, and gives what the service says of it then. */
	String follow(String id, Progress progress) {
		try {
			for (int pause = SHORTEST;; pause = Math.min(pause * 3 / 2, LONGEST)) {
				String told = look(id);
				ImportState state = Json.read(told, ImportState.class);
				progress.show(state);
				if (!state.isUnderWay()) {
					return told;
				}
				Pause.ofMillis(pause);
			}
		}
		finally {
			progress.end();
		}
	}

	private String look(String id) {
		Instant end = Instant.now().plus(this.patience);
		while (true) {
			try {
				return this.client.get(address(id));
			}
			catch (CommandFailure ex) {
				if (ex.code() != ExitCode.UNREACHABLE) {
					throw ex;
				}
				if (!Instant.now().isBefore(end)) {
					throw new CommandFailure(ExitCode.UNREACHABLE,
							"%s. What became of import %s tells --watch %s".formatted(ex.getMessage(), id, id), ex);
				}
				Pause.ofMillis(LONGEST);
			}
		}
	}

	private static String address(String id) {
		return "/imports/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
	}

}
