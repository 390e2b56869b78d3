package org.symbiograph.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A process that has the graph in a folder open, until its input ends. */
final class LockHolder implements AutoCloseable {

	private final Process process;

	private LockHolder(Process process) {
		this.process = process;
	}

	static LockHolder on(Path folder) throws IOException {
		Path lock = folder.resolve("data/databases/store_lock");
		Files.createDirectories(lock.resolveSibling("neo4j"));
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), LockHolder.class.getName(), lock.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		if (process.getInputStream().read() != 'L') {
			throw new IOException("The lock was not taken");
		}
		return new LockHolder(process);
	}

	static void main(String[] arguments) throws IOException {
		try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); var lock = channel.lock()) {
			System.out.write(lock.isValid() ? 'L' : '-');
			System.out.flush();
			System.in.transferTo(System.out);
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
