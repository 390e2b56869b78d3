package org.symbiograph.imports;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.symbiograph.imports.Change.Kind;

/** The rows of an import that can be taken over, in the order of the tables. */
final class AcceptedRows implements Closeable {

	private final Spool spool = new Spool();

	private long changed;

	void add(Change change) {
		this.spool.add(change.table(), change.entry(), change.kind().name(), Cells.write(change.cells()));
		if (change.kind() != Kind.UNCHANGED) {
			this.changed++;
		}
	}

	long size() {
		return this.spool.size();
	}

	/** How many rows differ from what is there. */
	long changed() {
		return this.changed;
	}

	void clear() {
		this.spool.clear();
		this.changed = 0;
	}

	/** Gives the rows in parts, each of one table. */
	void forEachPart(int size, Consumer<List<Change>> consumer) {
		List<Change> part = new ArrayList<>();
		try (Stream<List<String>> lines = this.spool.lines()) {
			lines.map(AcceptedRows::change).forEach((change) -> {
				if (part.size() == size || (!part.isEmpty() && !part.getFirst().table().equals(change.table()))) {
					consumer.accept(List.copyOf(part));
					part.clear();
				}
				part.add(change);
			});
		}
		if (!part.isEmpty()) {
			consumer.accept(List.copyOf(part));
		}
	}

	private static Change change(List<String> line) {
		return new Change(line.get(0), line.get(1), Kind.valueOf(line.get(2)), Cells.read(line.get(3)));
	}

	@Override
	public void close() {
		this.spool.close();
	}

}
