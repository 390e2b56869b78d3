package org.symbiograph.command;

import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Numbers the state of the library, so that answers can be cited. */
@Command(name = "publish", sortOptions = false, abbreviateSynopsis = true,
		description = "Publishes the library as it is as a new release.", descriptionHeading = "%n",
		optionListHeading = "%n", exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:published", "2:the command is wrong",
				"3:no service answers, or the graph is open in a process that cannot be asked",
				"4:the service wants the credentials of an admin", "5:the service could not do it" })
class PublishCommand implements Callable<Integer> {

	private final Surroundings surroundings;

	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private ConnectionOptions connection = new ConnectionOptions();

	@Option(names = "--json", description = "Tells the result as JSON, as the service does.")
	private boolean json;

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Shows this.")
	boolean help;

	PublishCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	@Override
	public Integer call() {
		CommandSpec command = Objects.requireNonNull(this.spec);
		try (Connection opened = new Connections(this.connection, this.surroundings, command.commandLine().getErr())
			.open()) {
			String told = opened.client().post("/releases");
			String release = Json.read(told, JsonNode.class).path("id").asString("");
			command.commandLine().getOut().println(this.json ? told : "Published release " + Printable.of(release));
			return ExitCode.DONE.value();
		}
	}

}
