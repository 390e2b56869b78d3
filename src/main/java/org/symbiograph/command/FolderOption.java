package org.symbiograph.command;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the embedded graph is. */
class FolderOption {

	@Option(names = "--folder", paramLabel = "FOLDER",
			description = "The folder of the embedded graph; else SYMBIOGRAPH_GRAPH_FOLDER, else graph.")
	@Nullable Path folder;

}
