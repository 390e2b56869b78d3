package org.symbiograph.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How files are imported. */
class ImportOptions {

	@Option(names = "--dry-run", description = "Gives the whole verdict and writes nothing.")
	boolean dryRun;

	@Option(names = "--accept-good", description = "Writes the good rows when others are rejected, instead of none.")
	boolean acceptGood;

	@Option(names = "--format", paramLabel = "NAME",
			description = "The layout of the files, such as tables or maestri; else it is recognised.")
	@Nullable String format;

	@Option(names = "--rejects", paramLabel = "FILE",
			description = "Where rejected rows are listed as CSV; else rejects-ID.csv. A file .xlsx gets the rows "
					+ "themselves as well, to correct there and to import again.")
	@Nullable Path rejects;

	@Option(names = "--overwrite", description = "Replaces the file of --rejects if there is one.")
	boolean overwrite;

	/** The same, as a request says it. */
	String query() {
		return "?dryRun=%s&accept=%s".formatted(this.dryRun, this.acceptGood ? "good" : "all")
				+ ((this.format != null) ? "&format=" + URLEncoder.encode(this.format, StandardCharsets.UTF_8) : "");
	}

}
