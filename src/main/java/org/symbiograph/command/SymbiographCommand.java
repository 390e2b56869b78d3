package org.symbiograph.command;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The commands there are. */
@Command(name = "symbiograph",
		customSynopsis = { "java -jar symbiograph.jar COMMAND …           carries out a command",
				"       java -jar symbiograph.jar [--SETTING=VALUE …]  starts the service" },
		descriptionHeading = "%n", description = "A graph of industrial symbiosis exchanges.",
		commandListHeading = "%nCommands:%n", subcommands = HelpCommand.class)
class SymbiographCommand implements Runnable {

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Shows this.")
	boolean help;

	@Override
	public void run() {
		CommandLine commands = Objects.requireNonNull(this.spec).commandLine();
		commands.usage(commands.getOut());
	}

}
