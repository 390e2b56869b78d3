package org.symbiograph.command;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Files as a multipart body, read while they are sent. */
final class Upload {

	private final String boundary = "symbiograph-" + UUID.randomUUID();

	private final List<ImportFile> files;

	Upload(List<ImportFile> files) {
		this.files = files;
	}

	String contentType() {
		return "multipart/form-data; boundary=" + this.boundary;
	}

	BodyPublisher body() {
		return BodyPublishers.concat(Stream
			.concat(this.files.stream().flatMap(this::part),
					Stream.of(BodyPublishers.ofString("--%s--\r\n".formatted(this.boundary))))
			.toArray(BodyPublisher[]::new));
	}

	private Stream<BodyPublisher> part(ImportFile file) {
		String head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
			.formatted(this.boundary, escaped(file.name())) + "Content-Type: application/octet-stream\r\n\r\n";
		try {
			return Stream.of(BodyPublishers.ofString(head), BodyPublishers.ofFile(file.path()),
					BodyPublishers.ofString("\r\n"));
		}
		catch (FileNotFoundException ex) {
			throw new CommandFailure(ExitCode.USAGE, "%s cannot be read".formatted(file.path()), ex);
		}
	}

	/** As browsers write it (WHATWG HTML, multipart/form-data). */
	private static String escaped(String name) {
		return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
	}

}
