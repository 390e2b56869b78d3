package org.symbiograph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A graph of our own as one file. */
class GraphDumpIT {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void readsBackWhatItWrote() {
		Path graph = this.folder.resolve("graph");
		Path dump = this.folder.resolve("neo4j.dump");
		open(graph, (driver) -> {
			ask(driver, "CREATE CONSTRAINT stream_id FOR (stream:Stream) REQUIRE stream.id IS UNIQUE");
			ask(driver, "UNWIND range(1, 1000) AS id CREATE (:Stream {id: id})-[:CLASSIFIED_AS]->(:EwcCode {id: id})");
			refuseToWrite(graph, dump, "is open in another process");
		});

		GraphDump.write(graph, dump);

		assertThat(this.folder).isDirectoryNotContaining((file) -> file.toString().endsWith(".part"));
		refuseToWrite(graph, dump, "neo4j.dump exists: name a file that does not");
		refuseToRead(dump, graph, "holds something already: name an empty folder");

		Path copy = this.folder.resolve("copy");
		GraphDump.read(dump, copy);

		open(copy, (driver) -> {
			assertThat(ask(driver, "MATCH (node) RETURN count(node) AS count")).containsEntry("count", 2000L);
			assertThat(ask(driver, "MATCH (:Stream)-[link]->(:EwcCode) RETURN count(link) AS count"))
				.containsEntry("count", 1000L);
			assertThat(ask(driver, "SHOW CONSTRAINTS YIELD name RETURN collect(name) AS names")).containsEntry("names",
					List.of("stream_id"));
		});
	}

	@Test
	void refusesWhatIsNoGraphAndWhatIsNoDump() throws IOException {
		Path text = Files.writeString(this.folder.resolve("text.dump"), "no dump");
		Path copy = this.folder.resolve("copy");

		refuseToWrite(this.folder, this.folder.resolve("neo4j.dump"), "There is no graph in " + this.folder);
		refuseToRead(this.folder.resolve("none.dump"), copy, "There is no file ");
		refuseToRead(text, copy, "text.dump cannot be read as the dump of a graph");
		try (Stream<Path> left = Files.list(copy)) {
			assertThat(left).isEmpty();
		}
	}

	@Test
	void refusesToFillADisk() {
		assertThatExceptionOfType(DumpRefused.class)
			.isThrownBy(() -> GraphDump.requireRoom(this.folder, 5 << 20, 3 << 20))
			.withMessage("There are 3 MB left at %s, and the graph has 5: make room, or choose another disk",
					this.folder);
	}

	private static void refuseToWrite(Path graph, Path file, String message) {
		assertThatExceptionOfType(DumpRefused.class).isThrownBy(() -> GraphDump.write(graph, file))
			.withMessageContaining(message);
	}

	private static void refuseToRead(Path file, Path graph, String message) {
		assertThatExceptionOfType(DumpRefused.class).isThrownBy(() -> GraphDump.read(file, graph))
			.withMessageContaining(message);
	}

	private static void open(Path folder, Consumer<Driver> work) {
		EmbeddedGraph graph = EmbeddedGraph.start(new GraphSettings(folder, 0, DataSize.ofMegabytes(16)));
		graph.await();
		try (Driver driver = GraphDatabase.driver(graph.uri(), AuthTokens.basic("neo4j", graph.password()))) {
			work.accept(driver);
		}
		finally {
			graph.close();
		}
	}

	private static Map<String, Object> ask(Driver driver, String cypher) {
		return driver.executableQuery(cypher)
			.execute()
			.records()
			.stream()
			.findFirst()
			.map((row) -> row.asMap())
			.orElse(Map.of());
	}

}
