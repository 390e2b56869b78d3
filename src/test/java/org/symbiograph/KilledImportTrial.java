package org.symbiograph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Value;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service that is killed in the middle of an import has all of it after the next start,
 * or nothing. It takes minutes and is asked for by name: {@code mvn verify
 * -Dit.test=KilledImportTrial -Dkills=20} tries twenty moments instead of three.
 */
class KilledImportTrial {

	private static final int KILLS = Integer.getInteger("kills", 3);

	private static final int EXCHANGES = 3_000;

	/** What an import adds to. */
	private static final String STATE = """
			RETURN COUNT { (:Exchange) } AS exchanges, COUNT { (:Company) } AS companies,
				COUNT { (:CaseStudy) } AS studies, COUNT { (:Source) } AS sources, COUNT { (:Stream) } AS streams,
				COUNT { (:Use) } AS uses, COUNT { ()-[:FROM]->() } AS donors, COUNT { ()-[:CITES]->() } AS citations,
				COUNT { MATCH (row:Entry) WHERE row.revision IS NOT NULL RETURN row } AS rows,
				COUNT { MATCH (run:ImportRun {state: 'done'}) RETURN run } AS imports""";

	/** What a release settles and a recount does not find. */
	private static final String UNSETTLED = """
			CALL () {
				MATCH (code:Code)-[taken:TAKEN_BY]->(sector:Sector)
				WHERE taken.exchanges <> COUNT {
					MATCH (code)<-[:CLASSIFIED_AS]-(:Stream)<-[:OF]-(e:Exchange)
					WHERE sector.key IN e.receiverDivisions
					RETURN DISTINCT e
				}
				RETURN count(*) AS rollUps
			}
			CALL () {
				MATCH (e:Exchange) WHERE e.standing IS NULL
				RETURN count(*) AS exchanges
			}
			CALL () {
				MATCH (run:ImportRun) WHERE NOT run.state IN ['done', 'failed']
				RETURN count(*) AS imports
			}
			RETURN rollUps, exchanges, imports""";

	@TempDir
	private Path folder = Path.of("");

	private final int port = freePort();

	private final Random random = new Random(64);

	private final List<String> report = new ArrayList<>();

	@Test
	void leavesAllOfAnImportOrNothing() throws Exception {
		ServiceProcess service = start();
		try {
			service.awaitAddress();
			Map<String, Long> empty = ask(STATE);
			long millis = importWhole();
			Map<String, Long> before = ask(STATE);
			Map<String, Long> added = difference(before, empty);
			assertThat(added).containsEntry("exchanges", (long) EXCHANGES).containsEntry("imports", 1L);
			for (int kill = 0; kill < KILLS; kill++) {
				long moment = (millis * kill + this.random.nextLong(millis)) / KILLS;
				String seen = kill(service, "killed-" + kill, moment);
				service = start();
				service.awaitAddress();
				Map<String, Long> found = ask(STATE);
				check(difference(found, before), added, "Killed after %,d ms (%s)".formatted(moment, seen));
				before = found;
			}
			System.out.printf("An import of %,d exchanges took %,d ms%n", EXCHANGES, millis);
			this.report.forEach(System.out::println);
			service.stop();
		}
		finally {
			service.close();
		}
	}

	/** How long an import takes from its first sign of life. */
	private long importWhole() throws Exception {
		try (ServiceProcess whole = send("whole")) {
			awaitProgress(whole);
			long begin = System.nanoTime();
			assertThat(whole.awaitEnd()).as("%s", whole.output()).isZero();
			return Duration.ofNanos(System.nanoTime() - begin).toMillis();
		}
	}

	/**
	 * Kills the service some time after it has begun with an import, and tells what was
	 * seen of that by then.
	 */
	private String kill(ServiceProcess service, String survey, long millis) throws Exception {
		try (ServiceProcess sent = send(survey)) {
			awaitProgress(sent);
			Thread.sleep(millis);
			service.kill();
			return sent.output().getLast();
		}
	}

	private void check(Map<String, Long> found, Map<String, Long> added, String kill) throws IOException {
		boolean all = found.getOrDefault("exchanges", 0L) != 0;
		this.report.add(kill + (all ? ": all of it" : ": nothing"));
		assertThat(found).as("%s", this.report).isEqualTo(all ? added : difference(added, added));
		assertThat(ask(UNSETTLED).values()).as("%s", this.report).containsOnly(0L);
	}

	private ServiceProcess start() throws IOException {
		return ServiceProcess.start("--server.port=0", "--symbiograph.graph.folder=" + graph(),
				"--symbiograph.graph.bolt-port=" + this.port, "--symbiograph.warm-up=false");
	}

	private Path graph() {
		return this.folder.resolve("graph");
	}

	private ServiceProcess send(String survey) throws IOException {
		Path tables = this.folder.resolve(survey);
		new GeneratedSurvey(survey, EXCHANGES).write(tables);
		return ServiceProcess.start("import", "--folder", graph().toString(), tables.toString());
	}

	private static void awaitProgress(ServiceProcess sent) {
		sent.awaitLine((line) -> line.endsWith("%"));
	}

	private Map<String, Long> ask(String cypher) throws IOException {
		try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + this.port,
				AuthTokens.basic("neo4j", Files.readString(graph().resolve("bolt-password")).strip()))) {
			return new TreeMap<>(driver.executableQuery(cypher).execute().records().getFirst().asMap(Value::asLong));
		}
	}

	private static Map<String, Long> difference(Map<String, Long> one, Map<String, Long> other) {
		Map<String, Long> difference = new TreeMap<>(one);
		other.forEach((name, value) -> difference.merge(name, -value, Long::sum));
		return difference;
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
