package org.symbiograph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.ImportRun.State;
import org.symbiograph.imports.LibraryChanges.Progress;
import org.symbiograph.imports.files.NamedPath;
import org.symbiograph.imports.formats.ImportFormat;
import org.symbiograph.web.Conflict;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.Nearest;

import org.springframework.stereotype.Component;

/** Takes imports in and carries them out, one after the other. */
@Component
class Imports {

	private static final Log log = LogFactory.getLog(Imports.class);

	private static final long PATIENCE_SECONDS = 120;

	private final List<ImportFormat> formats;

	private final ImportRuns runs;

	private final ImportWork work;

	private final LibraryChanges changes;

	private final ExecutorService queue = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().name("imports").factory());

	private final Map<String, Progress> underWay = new ConcurrentHashMap<>();

	private final Map<String, Future<?>> waiting = new ConcurrentHashMap<>();

	Imports(List<ImportFormat> formats, ImportRuns runs, ImportWork work, LibraryChanges changes) {
		this.formats = formats;
		this.runs = runs;
		this.work = work;
		this.changes = changes;
	}

	/**
	 * Takes an import in.
	 * @param files its files, which are deleted when it is done
	 * @param format the layout they are in; without it, the one that recognises them
	 * @return the import, waiting for its turn
	 * @throws InvalidRequest if there is no such layout
	 */
	ImportRun submit(List<NamedPath> files, @Nullable String format, boolean dryRun, boolean acceptGood, String by) {
		if (format != null) {
			Nearest.check("format", format, format, this.formats.stream().map(ImportFormat::id).toList());
		}
		String id = this.runs.add(LoadStep.row("format", format, "dryRun", dryRun, "acceptGood", acceptGood, "by", by,
				"files", files.stream().map(NamedPath::name).toList()));
		ImportRequest request = new ImportRequest(id, files, format, dryRun, acceptGood, by);
		this.waiting.put(id, this.queue.submit(() -> carryOut(request)));
		return get(id);
	}

	private void carryOut(ImportRequest request) {
		try {
			this.work.carryOut(request, (progress) -> this.underWay.put(request.id(), progress));
		}
		catch (RuntimeException | Error ex) {
			log.error("Import %s failed".formatted(request.id()), ex);
			this.runs.note(request.id(), Map.of("state", State.FAILED.id(), "message",
					"The import failed and nothing was written; the log of the service says more"));
		}
		finally {
			this.underWay.remove(request.id());
			this.waiting.remove(request.id());
			request.files().forEach(Imports::delete);
		}
	}

	private static void delete(NamedPath file) {
		try {
			Files.deleteIfExists(file.path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** An import as it is at this moment. */
	Optional<ImportRun> find(String id) {
		return this.runs.find(id).map((run) -> {
			Progress progress = this.underWay.get(id);
			return (progress == null) ? run : run.at(progress.state(), progress.share());
		});
	}

	ImportRun get(String id) {
		return find(id).orElseThrow();
	}

	/**
	 * Takes an import back, after those that wait.
	 * @return the import, undone unless that takes long
	 * @throws Conflict if there is nothing to take back, or others rest on it
	 */
	ImportRun undo(String id) {
		ImportRun run = get(id);
		if (run.state() == State.UNDONE) {
			return run;
		}
		if (id.equals("0")) {
			throw new Conflict("This is the library that comes with the service; it cannot be undone");
		}
		if (run.state() == State.QUEUED && cancel(id)) {
			return get(id);
		}
		if (run.state() != State.DONE) {
			throw new Conflict("Import %s is %s: there is nothing to undo".formatted(id, run.state().id()));
		}
		Future<?> undone = this.queue.submit(() -> {
			try {
				this.underWay.put(id, new Progress(State.UNDOING, 0));
				this.changes.undo(id);
			}
			finally {
				this.underWay.remove(id);
			}
		});
		await(undone);
		return get(id);
	}

	private boolean cancel(String id) {
		Future<?> waiting = this.waiting.remove(id);
		if (waiting == null || !waiting.cancel(false)) {
			return false;
		}
		this.runs.note(id, Map.of("state", State.UNDONE.id(), "message", "It was called off before it began"));
		return true;
	}

	private static void await(Future<?> work) {
		try {
			work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			log.debug("An import is still being undone", ex);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Brings imports to an end that were under way when the service ended: only those
	 * written in parts can have left anything, and all have to be sent again.
	 */
	void recover() {
		this.runs.unfinished().forEach((id, state) -> {
			log.warn("Import %s was %s when the service ended: taking back what there is of it".formatted(id, state));
			if (state.equals(State.WRITING.id())) {
				this.changes.takeBackUnfinished(id);
			}
			Map<String, Object> noted = new LinkedHashMap<>();
			noted.put("state", State.FAILED.id());
			noted.put("message",
					"The service ended while it was %s; nothing of it was kept, send it again".formatted(state));
			this.runs.note(id, noted);
		});
	}

	@PreDestroy
	void close() throws InterruptedException {
		this.queue.shutdownNow();
		if (!this.queue.awaitTermination(10, TimeUnit.SECONDS)) {
			log.warn("An import is ended in the middle; nothing of it is kept");
		}
	}

}
