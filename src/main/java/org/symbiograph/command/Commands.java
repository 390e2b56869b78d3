package org.symbiograph.command;

import java.util.Set;

/**
 * Tells commands from the start of a service. It knows nothing of how they are carried
 * out, so that a service starts as fast as without them.
 */
public final class Commands {

	private static final Set<String> NAMES = Set.of("import", "publish", "dump", "restore", "help", "--help");

	private Commands() {
	}

	/** Whether arguments are a command; everything else starts the service. */
	public static boolean isCommand(String... arguments) {
		return arguments.length > 0 && NAMES.contains(arguments[0]);
	}

	/**
	 * Carries out a command.
	 * @param service starts a service in this process, for when none runs
	 * @param arguments the command and what belongs to it
	 * @return the code to end the process with
	 */
	public static int run(ServiceStart service, String... arguments) {
		return CommandRun.atTheTerminal(service).execute(arguments);
	}

}
