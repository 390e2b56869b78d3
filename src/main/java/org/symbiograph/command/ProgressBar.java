package org.symbiograph.command;

import java.io.PrintWriter;

/** A line at a terminal that is written anew. */
final class ProgressBar implements Progress {

	private static final int WIDTH = 40;

	private final PrintWriter out;

	ProgressBar(PrintWriter out) {
		this.out = out;
	}

	@Override
	public void show(ImportState now) {
		int done = (int) Math.round(Math.clamp(now.progress(), 0, 1) * WIDTH);
		this.out.print("\r[%s%s] %3d %%  %,d rows, %-10s".formatted("=".repeat(done), " ".repeat(WIDTH - done),
				Math.round(now.progress() * 100), now.rows(), Printable.of(now.state(), 10)));
		this.out.flush();
	}

	@Override
	public void end() {
		this.out.print("\r" + " ".repeat(WIDTH + 40) + "\r");
		this.out.flush();
	}

}
