package org.symbiograph.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import org.springframework.boot.logging.LoggingSystem;

/**
 * Carries out a command: the verdict goes to the output, everything else to the errors.
 */
final class CommandRun {

	private final CommandLine commands;

	CommandRun(Surroundings surroundings) {
		this.commands = new CommandLine(new SymbiographCommand()).addSubcommand(new ImportCommand(surroundings))
			.addSubcommand(new PublishCommand(surroundings))
			.addSubcommand(new DumpCommand(surroundings))
			.addSubcommand(new RestoreCommand(surroundings))
			.setParameterExceptionHandler((ex, arguments) -> explain(ex))
			.setExecutionExceptionHandler((ex, command, parsed) -> explain(ex, command))
			.setUsageHelpWidth(100);
	}

	/** Keeps what a service in this process logs away from the verdict. */
	static CommandRun atTheTerminal(ServiceStart service) {
		LoggingSystem.get(CommandRun.class.getClassLoader()).beforeInitialize();
		CommandRun run = new CommandRun(Surroundings.ofThisProcess(service));
		run.commands.setOut(run.commands.getOut());
		System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, Charset.defaultCharset()));
		return run;
	}

	CommandRun writingTo(PrintWriter out, PrintWriter errors) {
		this.commands.setOut(out).setErr(errors);
		return this;
	}

	int execute(String... arguments) {
		return this.commands.execute(arguments);
	}

	private static int explain(ParameterException failure) {
		CommandLine command = failure.getCommandLine();
		command.getErr().println(failure.getMessage());
		command.getErr().println("See: %s --help".formatted(command.getCommandSpec().qualifiedName()));
		return ExitCode.USAGE.value();
	}

	private static int explain(Exception failure, CommandLine command) {
		command.getErr().println(failure instanceof CommandFailure ? failure.getMessage() : failure.toString());
		return (failure instanceof CommandFailure known) ? known.code().value() : ExitCode.FAILED.value();
	}

}
