package org.symbiograph.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings files into the library, and looks after imports. */
@Command(name = "import", sortOptions = false, abbreviateSynopsis = true,
		description = "Brings files into the library.", descriptionHeading = "%n", parameterListHeading = "%n",
		optionListHeading = "%n", exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:imported, or nothing to change; in a dry run: nothing to reject",
				"1:rows were rejected: nothing was written, or with --accept-good all others",
				"2:the command is wrong, or a file cannot be read",
				"3:no service answers, or the graph is open in a process that cannot be asked",
				"4:the service wants other credentials", "5:the service could not do it, nothing was written" },
		footerHeading = "%nExamples:%n", footer = { "  java -jar symbiograph.jar import --dry-run exchanges.xlsx",
				"  java -jar symbiograph.jar import --accept-good companies.csv exchanges.csv" })
class ImportCommand implements Callable<Integer> {

	private final Surroundings surroundings;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(arity = "0..*", paramLabel = "FILE",
			description = "CSV, XLSX, XLSM, or a data package as a folder or a zip. All that are named are one import.")
	private List<Path> files = new ArrayList<>();

	@Mixin
	private ImportOptions options = new ImportOptions();

	@ArgGroup
	private @Nullable Other other;

	@Mixin
	private ConnectionOptions connection = new ConnectionOptions();

	@Mixin
	private OutputOptions output = new OutputOptions();

	ImportCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	@Override
	public Integer call() {
		if (this.files.isEmpty() == (this.other == null)) {
			throw new ParameterException(spec().commandLine(),
					"Name the files to import, or one of --list, --watch ID and --undo ID");
		}
		RejectsFile rejects = RejectsFile.chosen(this.options, this.surroundings);
		PrintWriter errors = spec().commandLine().getErr();
		try (ImportFiles found = ImportFiles
			.named(this.files.stream().map(this.surroundings.folder()::resolve).toList());
				Connection opened = new Connections(this.connection, this.surroundings, this.output.messages(errors))
					.open()) {
			Imports imports = new Imports(opened.client(), this.surroundings.patience().answer());
			return (this.other != null) ? look(this.other, imports, rejects)
					: follow(imports.begin(found.list(), this.options.query()), imports, rejects);
		}
	}

	private int look(Other wish, Imports imports, RejectsFile rejects) {
		if (wish.list) {
			this.output.list(imports.list(), spec().commandLine().getOut());
			return ExitCode.DONE.value();
		}
		if (wish.undo != null) {
			imports.undo(wish.undo);
			return follow(wish.undo, imports, rejects);
		}
		return follow(Objects.requireNonNull(wish.watch), imports, rejects);
	}

	private int follow(String id, Imports imports, RejectsFile rejects) {
		PrintWriter out = spec().commandLine().getOut();
		String told = imports.follow(id,
				this.output.progress(this.surroundings.terminal().isPresent(), spec().commandLine().getErr()));
		ImportState state = Json.read(told, ImportState.class);
		this.output.result(told, state, out);
		if (state.rejected() > 0 && !"undone".equals(state.state())) {
			this.output.rejects(rejects.fetch(imports, id), state.rejected(), out);
		}
		return state.exitCode().value();
	}

	private CommandSpec spec() {
		return Objects.requireNonNull(this.spec);
	}

	/** What else can be done with imports. */
	static class Other {

		@Option(names = "--list", description = "Lists the imports, the last one first.")
		boolean list;

		@Option(names = "--watch", paramLabel = "ID", description = "Follows an import to its end.")
		@Nullable String watch;

		@Option(names = "--undo", paramLabel = "ID", description = "Takes an import back, and only it.")
		@Nullable String undo;

	}

}
