package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.symbiograph.graph.LibraryChanged;
import org.symbiograph.graph.Statements;
import org.symbiograph.imports.Change.Kind;
import org.symbiograph.imports.EntryQueries.Without;
import org.symbiograph.imports.ImportRun.State;
import org.symbiograph.web.Conflict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts imports into the library and takes them back. Each is one transaction, with all
 * that the library adds up to; only those that are too large for the memory are written
 * in parts, and taken back at the next start should they not come to their end.
 */
@Component
class LibraryChanges {

	private static final int TIMEOUT_SECONDS = 6 * 3600;

	private static final int PART = 5_000;

	/** Imports of more rows are not written in one transaction. */
	private static final int LARGE = 50_000;

	private final Statements statements;

	private final EntryQueries entries;

	private final LibraryWriter writer;

	private final Settlement settlement;

	private final ImportRuns runs;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	LibraryChanges(Statements statements, EntryQueries entries, LibraryWriter writer, Settlement settlement,
			ImportRuns runs, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
		this.statements = statements;
		this.entries = entries;
		this.writer = writer;
		this.settlement = settlement;
		this.runs = runs;
		this.events = events;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setTimeout(TIMEOUT_SECONDS);
	}

	/**
	 * Takes the accepted rows of an import over.
	 * @param run the import
	 * @param codes the classifications, those of the import included
	 * @param result what is kept of the import when it is done
	 * @param progress is told how far it is
	 */
	void add(String run, AcceptedRows rows, KnownCodes codes, Map<String, Object> result, Consumer<Progress> progress) {
		if (rows.size() > LARGE) {
			addInParts(run, rows, codes, result, progress);
		}
		else {
			this.transaction.executeWithoutResult((status) -> {
				long revision = nextRevision();
				write(run, revision, rows, codes, progress, Runnable::run);
				progress.accept(new Progress(State.SETTLING, 0));
				settle();
				done(run, revision, result);
			});
		}
		this.events.publishEvent(new LibraryChanged());
	}

	private void addInParts(String run, AcceptedRows rows, KnownCodes codes, Map<String, Object> result,
			Consumer<Progress> progress) {
		long revision = Objects.requireNonNull(this.transaction.execute((status) -> {
			long next = nextRevision();
			this.runs.note(run, Map.of("state", State.WRITING.id(), "revision", next));
			return next;
		}));
		try {
			write(run, revision, rows, codes, progress,
					(part) -> this.transaction.executeWithoutResult((status) -> part.run()));
			progress.accept(new Progress(State.SETTLING, 0));
			settle();
			this.transaction.executeWithoutResult((status) -> done(run, revision, result));
		}
		catch (RuntimeException ex) {
			takeBackUnfinished(run);
			throw ex;
		}
	}

	private void write(String run, long revision, AcceptedRows rows, KnownCodes codes, Consumer<Progress> progress,
			Consumer<Runnable> unit) {
		long[] written = { 0 };
		double all = 2.0 * rows.size();
		rows.forEachPart(PART, (part) -> {
			unit.accept(() -> this.writer.tell(run, revision, part));
			progress.accept(new Progress(State.WRITING, (written[0] += part.size()) / all));
		});
		rows.forEachPart(PART, (part) -> {
			unit.accept(() -> this.writer.write(part.getFirst().table(), part, codes));
			progress.accept(new Progress(State.WRITING, (written[0] += part.size()) / all));
		});
	}

	private void settle() {
		this.writer.tidy();
		this.settlement.settle(this.entries.listExchangeIds());
	}

	private void done(String run, long revision, Map<String, Object> result) {
		Map<String, Object> noted = new LinkedHashMap<>(result);
		noted.put("state", State.DONE.id());
		noted.put("revision", revision);
		this.runs.note(run, noted);
	}

	/**
	 * Takes an import back, and only it: each of its rows says what the latest other
	 * import says of it, or goes.
	 * @param run the import
	 * @throws Conflict if a row of another import refers to one that would go
	 */
	void undo(String run) {
		this.transaction.executeWithoutResult((status) -> {
			long revision = nextRevision();
			List<Change> changes = new ArrayList<>();
			Settlement.batches(this.entries.listRows(run), PART)
				.forEach((ids) -> changes.addAll(takeBack(run, revision, ids)));
			KnownCodes codes = this.entries.codes();
			writeByTable(changes, codes);
			List<String> left = this.writer.remove(removed(changes), codes);
			if (!left.isEmpty()) {
				throw new Conflict(
						"%s %s still needed by rows of other imports, the first of them %s: undo those imports first"
							.formatted((left.size() == 1) ? "One row" : "%,d rows".formatted(left.size()),
									(left.size() == 1) ? "is" : "are", left.getFirst()));
			}
			settle();
			this.runs.note(run, Map.of("state", State.UNDONE.id(), "undone", revision));
		});
		this.events.publishEvent(new LibraryChanged());
	}

	/**
	 * Takes back, in parts, what there is of an import that was written in parts and did
	 * not come to its end; nothing can rest on it yet. What is settled is settled anew in
	 * any case, because an earlier attempt may have come as far as that.
	 */
	void takeBackUnfinished(String run) {
		long revision = Objects.requireNonNull(this.transaction.execute((status) -> nextRevision()));
		KnownCodes codes = this.entries.codes();
		for (String table : this.writer.tables().reversed()) {
			// they may refer to each other
			forEachPart(run, table, (ids) -> this.writer.clear(table, removed(changes(run, ids))));
			forEachPart(run, table, (ids) -> takeBack(run, revision, ids, codes));
		}
		settle();
		this.events.publishEvent(new LibraryChanged());
	}

	private void forEachPart(String run, String table, Consumer<List<String>> work) {
		List<String> ids = this.entries.listRows(run, table, "", PART);
		while (!ids.isEmpty()) {
			List<String> part = ids;
			this.transaction.executeWithoutResult((status) -> work.accept(part));
			ids = this.entries.listRows(run, table, part.getLast(), PART);
		}
	}

	private List<Change> changes(String run, List<String> ids) {
		return this.entries.listWithout(run, ids).stream().map(LibraryChanges::change).toList();
	}

	private static List<Change> removed(List<Change> changes) {
		return changes.stream().filter((change) -> change.kind() == Kind.REMOVED).toList();
	}

	private void takeBack(String run, long revision, List<String> ids, KnownCodes codes) {
		List<Change> changes = takeBack(run, revision, ids);
		writeByTable(changes, codes);
		this.writer.remove(removed(changes), codes);
	}

	private List<Change> takeBack(String run, long revision, List<String> ids) {
		List<Without> rows = this.entries.listWithout(run, ids);
		this.statements.query("imports/take-back")
			.bindAll(Map.of("import", run, "revision", revision, "rows",
					rows.stream().map((row) -> LoadStep.row("id", row.id(), "revision", row.revision())).toList()))
			.run();
		return rows.stream().map(LibraryChanges::change).toList();
	}

	private static Change change(Without row) {
		String says = (row.after() != null) ? row.after() : Objects.requireNonNullElse(row.before(), "{}");
		return new Change(row.table(), row.id(), Kind.of(row.before(), row.after()), Cells.read(says));
	}

	private void writeByTable(List<Change> changes, KnownCodes codes) {
		Map<String, List<Change>> byTable = new LinkedHashMap<>();
		changes.stream()
			.filter((change) -> change.kind() != Kind.REMOVED)
			.forEach((change) -> byTable.computeIfAbsent(change.table(), (any) -> new ArrayList<>()).add(change));
		this.writer.inOrder(byTable.keySet())
			.forEach((table) -> Settlement.batches(byTable.getOrDefault(table, List.of()), PART)
				.forEach((part) -> this.writer.write(table, part, codes)));
	}

	private long nextRevision() {
		return this.statements.query("imports/next-revision").fetchAs(Long.class).one().orElseThrow();
	}

	/**
	 * How far a change of the library is.
	 *
	 * @param state what is being done
	 * @param share how much of that is done, from 0 to 1
	 */
	record Progress(State state, double share) {

	}

}
