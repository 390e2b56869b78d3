package org.symbiograph.command;

import java.io.PrintWriter;

import picocli.CommandLine.Option;

/** What is told of the result. */
class OutputOptions {

	@Option(names = "--quiet", description = "Tells the result in a line or two, and no progress.")
	private boolean quiet;

	@Option(names = "--json", description = "Tells the result as JSON, as the service does.")
	private boolean json;

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Shows this.")
	boolean help;

	/** Where to tell what happens meanwhile. */
	PrintWriter messages(PrintWriter errors) {
		return this.quiet ? new PrintWriter(PrintWriter.nullWriter()) : errors;
	}

	/** How progress is shown. */
	Progress progress(boolean terminal, PrintWriter errors) {
		if (this.quiet) {
			return Progress.SILENT;
		}
		return terminal ? new ProgressBar(errors) : new ProgressLines(errors);
	}

	/** Tells how an import went. */
	void result(String told, ImportState state, PrintWriter out) {
		if (this.json) {
			out.println(told);
		}
		else if (this.quiet) {
			new Verdict(out).headline(state);
		}
		else {
			new Verdict(out).tell(state);
		}
	}

	/** Tells which rows were rejected. */
	void rejects(Rejects rejects, long count, PrintWriter out) {
		if (this.json) {
			return;
		}
		if (!this.quiet) {
			rejects.show(out);
		}
		rejects.tellWhere(out, count);
	}

	/** Tells which imports there are. */
	void list(String told, PrintWriter out) {
		if (this.json) {
			out.println(told);
		}
		else {
			ImportList.read(told).show(out);
		}
	}

}
