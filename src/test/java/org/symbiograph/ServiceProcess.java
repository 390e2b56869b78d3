package org.symbiograph;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The service or a command in a process of its own, as an operator starts it. */
public final class ServiceProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Process process;

	private final List<String> output = Collections.synchronizedList(new ArrayList<>());

	private ServiceProcess(Process process) {
		this.process = process;
		Thread.ofVirtual().start(this::read);
	}

	static ServiceProcess start(String... arguments) throws IOException {
		return start(List.of("-XX:TieredStopAtLevel=1"), List.of(arguments));
	}

	/**
	 * Starts the service.
	 * @param options options of the Java virtual machine
	 * @param arguments arguments of the service
	 */
	public static ServiceProcess start(List<String> options, List<String> arguments) throws IOException {
		List<String> command = Stream
			.of(List.of(ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED"),
					options,
					List.of("-cp", System.getProperty("java.class.path"), "org.symbiograph.SymbiographApplication"),
					arguments)
			.flatMap(List::stream)
			.toList();
		return new ServiceProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
	}

	/** By which number the operating system knows it. */
	public long id() {
		return this.process.pid();
	}

	private void read() {
		try (BufferedReader lines = this.process.inputReader(StandardCharsets.UTF_8)) {
			lines.lines().forEach(this.output::add);
		}
		catch (IOException ex) {
			this.output.add(ex.toString());
		}
	}

	/** Waits for a line of the log. */
	String awaitLine(Predicate<String> line) {
		await().atMost(PATIENCE).until(() -> !this.process.isAlive() || this.output.stream().anyMatch(line));
		return this.output.stream()
			.filter(line)
			.findFirst()
			.orElseThrow(() -> new AssertionError("The service ended without that line: " + this.output));
	}

	/** What the log says so far. */
	public List<String> lines() {
		return List.copyOf(this.output);
	}

	/** Waits until the service can be asked, and tells where. */
	public String awaitAddress() {
		String ready = awaitLine((line) -> line.contains("Symbiograph is ready"));
		return ready.substring(ready.indexOf("http://"));
	}

	/** Waits for the end, and gives the lines that report errors. */
	List<String> awaitFailure() throws InterruptedException {
		assertThat(this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		assertThat(this.process.exitValue()).isNotZero();
		assertThat(this.output).noneMatch((line) -> line.startsWith("\tat ") || line.contains("Exception"));
		return this.output.stream().filter((line) -> line.contains(" ERROR ")).toList();
	}

	/** Waits for the end, and gives the exit code. */
	int awaitEnd() throws InterruptedException {
		assertThat(this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		return this.process.exitValue();
	}

	/** What it has said so far. */
	List<String> output() {
		return List.copyOf(this.output);
	}

	void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/** Asks the process to end, as Ctrl-C does. */
	public int stop() throws InterruptedException {
		this.process.destroy();
		assertThat(this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		return this.process.exitValue();
	}

	@Override
	public void close() {
		kill();
	}

}
