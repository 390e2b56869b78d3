package org.symbiograph.command;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Why a service refuses a request (RFC 9457).
 *
 * @param title what it is
 * @param detail what is wrong
 * @param errors what is wrong where
 */
record Problem(@Nullable String title, @Nullable String detail, @Nullable List<Part> errors) {

	/** The failure that an answer other than success is. */
	static CommandFailure of(HttpResponse<?> answer, String body) {
		ExitCode code = switch (answer.statusCode()) {
			case 401, 403 -> ExitCode.NOT_ALLOWED;
			case 400, 404, 405, 413, 415 -> ExitCode.USAGE;
			default -> ExitCode.FAILED;
		};
		String remedy = (answer.statusCode() == 401) ? ". Give a key in SYMBIOGRAPH_KEY or with --key, or a --user"
				: "";
		return new CommandFailure(code, Printable.of(read(body).text(answer.statusCode())) + remedy);
	}

	private static Problem read(String body) {
		try {
			return Json.read(body, Problem.class);
		}
		catch (JacksonException ex) {
			return new Problem(null, null, null);
		}
	}

	private String text(int status) {
		if (this.errors != null && !this.errors.isEmpty()) {
			return this.errors.stream().map(Part::text).collect(Collectors.joining("; "));
		}
		if (this.detail != null) {
			return this.detail;
		}
		return (this.title != null) ? this.title : "The service answers with status " + status;
	}

	/**
	 * What is wrong in one place.
	 *
	 * @param field the parameter
	 * @param message what is wrong with it
	 */
	record Part(@Nullable String field, @Nullable String message) {

		private String text() {
			return (this.field != null) ? "%s: %s".formatted(this.field, this.message) : String.valueOf(this.message);
		}

	}

}
