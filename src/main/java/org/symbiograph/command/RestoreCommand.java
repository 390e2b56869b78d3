package org.symbiograph.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.DumpRefused;
import org.symbiograph.graph.GraphDump;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a graph from a file into a folder that is empty. */
@Command(name = "restore", sortOptions = false, abbreviateSynopsis = true,
		description = "Reads a Neo4j dump into an empty folder, from which the service starts.",
		descriptionHeading = "%n", optionListHeading = "%n", exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:read", "2:the command is wrong", "5:it could not be read; the folder is as it was" })
class RestoreCommand implements Callable<Integer> {

	private final Surroundings surroundings;

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private FolderOption graph = new FolderOption();

	@Parameters(paramLabel = "FILE", description = "The dump to read.")
	private @Nullable Path file;

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Shows this.")
	boolean help;

	RestoreCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	@Override
	public Integer call() {
		GraphFolder folder = GraphFolder.of(this.graph, this.surroundings);
		Path source = this.surroundings.folder().resolve(Objects.requireNonNull(this.file));
		try {
			GraphDump.read(source, folder.path());
		}
		catch (DumpRefused ex) {
			throw new CommandFailure(ExitCode.FAILED, Objects.requireNonNull(ex.getMessage()), ex);
		}
		Objects.requireNonNull(this.spec).commandLine().getOut().println("Read the graph into " + folder);
		return ExitCode.DONE.value();
	}

}
