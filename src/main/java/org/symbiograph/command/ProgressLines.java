package org.symbiograph.command;

import java.io.PrintWriter;

/** A line for each state, and at most one for each tenth of it. */
final class ProgressLines implements Progress {

	private final PrintWriter out;

	private String state = "";

	private long tenth;

	ProgressLines(PrintWriter out) {
		this.out = out;
	}

	@Override
	public void show(ImportState now) {
		long tenths = (long) (now.progress() * 10);
		if (!now.isUnderWay() || (now.state().equals(this.state) && tenths <= this.tenth)) {
			return;
		}
		this.state = now.state();
		this.tenth = tenths;
		this.out.println("%s, %d %%".formatted(Printable.of(now.state(), 20), Math.round(now.progress() * 100)));
		this.out.flush();
	}

}
