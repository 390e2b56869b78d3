package org.symbiograph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Where rejected rows are written, if there are any.
 *
 * @param named the file that the command names
 * @param replace whether it may be there already
 * @param folder the folder of a file that the command does not name
 */
record RejectsFile(@Nullable Path named, boolean replace, Path folder) {

	static RejectsFile chosen(ImportOptions options, Surroundings surroundings) {
		Path named = (options.rejects != null) ? surroundings.folder().resolve(options.rejects) : null;
		if (named != null && !options.overwrite && Files.exists(named)) {
			throw new CommandFailure(ExitCode.USAGE,
					"%s is there already: name another file for the rejected rows, or replace it with --overwrite"
						.formatted(named));
		}
		return new RejectsFile(named, options.overwrite, surroundings.folder());
	}

	/** Writes the rejected rows of an import. */
	Rejects fetch(Imports imports, String id) {
		Path file = Optional.ofNullable(this.named).orElseGet(() -> free(id));
		String format = Rejects.isWorkbook(file) ? "xlsx" : "csv";
		try {
			imports.download(id, format, file, options());
			return new Rejects(file);
		}
		catch (IOException ex) {
			throw new CommandFailure(ExitCode.REJECTED, "The rejected rows cannot be written to %s (%s); they are at %s"
				.formatted(file, ex, imports.rejects(id, format)), ex);
		}
	}

	private OpenOption[] options() {
		return (this.named != null && this.replace)
				? new OpenOption[] { StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
						StandardOpenOption.WRITE }
				: new OpenOption[] { StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE };
	}

	/** A file that is not there yet. */
	private Path free(String id) {
		String name = "rejects-" + id.replaceAll("[^\\p{Alnum}.-]", "-");
		return IntStream.iterate(1, (number) -> number + 1)
			.mapToObj((number) -> this.folder.resolve(name + ((number > 1) ? "-" + number : "") + ".csv"))
			.filter(Files::notExists)
			.findFirst()
			.orElseThrow();
	}

}
