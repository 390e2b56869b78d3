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

/** Writes the graph of a service that is not running to a file, with all its releases. */
@Command(name = "dump", sortOptions = false, abbreviateSynopsis = true,
		description = "Writes the embedded graph to a Neo4j dump; the service must not run.", descriptionHeading = "%n",
		optionListHeading = "%n", exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:written", "2:the command is wrong", "5:it could not be written; nothing is left of it" })
class DumpCommand implements Callable<Integer> {

	private final Surroundings surroundings;

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private FolderOption graph = new FolderOption();

	@Parameters(paramLabel = "FILE", description = "The file to make, such as symbiograph-2026.4.dump.")
	private @Nullable Path file;

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Shows this.")
	boolean help;

	DumpCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	@Override
	public Integer call() {
		GraphFolder folder = GraphFolder.of(this.graph, this.surroundings);
		Path target = this.surroundings.folder().resolve(Objects.requireNonNull(this.file));
		try {
			GraphDump.write(folder.path(), target);
		}
		catch (DumpRefused ex) {
			throw new CommandFailure(ExitCode.FAILED, Objects.requireNonNull(ex.getMessage()), ex);
		}
		Objects.requireNonNull(this.spec).commandLine().getOut().println("Wrote the graph to " + target);
		return ExitCode.DONE.value();
	}

}
