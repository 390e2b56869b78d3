package org.symbiograph.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * How many answers per second several clients get that ask again as soon as they are
 * answered: over REST, with the driver alone, and over REST where the service or the
 * client has the answer already.
 *
 * @param port where the service listens
 * @param bare the statements it asks
 */
record ServiceLoad(int port, BareGraph bare) {

	static final String REST = "REST, worked out anew";

	static final String AGAIN = "REST, asked again";

	static final String DRIVER = "driver alone";

	static final String NOT_MODIFIED = "REST, 304";

	private static final int CLIENTS = 4;

	private static final int ROUNDS = 5;

	private static final long NANOS = 3_000_000_000L;

	/** Answers per second of each round, by way of asking; the ways take turns. */
	Map<String, List<Double>> measure(Question question) throws InterruptedException, ExecutionException {
		Map<String, String> tags = tags(question);
		Map<String, Way> ways = new LinkedHashMap<>();
		ways.put(REST, (http, address) -> http.getAnew(address));
		ways.put(DRIVER, (http, address) -> this.bare.ask(address));
		ways.put(AGAIN, (http, address) -> http.get(address));
		ways.put(NOT_MODIFIED, (http, address) -> http.get(address, Objects.requireNonNull(tags.get(address))));
		Map<String, List<Double>> rates = new LinkedHashMap<>();
		ways.keySet().forEach((way) -> rates.put(way, new ArrayList<>()));
		for (int round = 0; round <= ROUNDS; round++) {
			for (Map.Entry<String, Way> way : ways.entrySet()) {
				double rate = rate(way.getValue(), question.codes().stream().map(question.address()).toList());
				if (round > 0) {
					Objects.requireNonNull(rates.get(way.getKey())).add(rate);
				}
			}
		}
		return rates;
	}

	private Map<String, String> tags(Question question) {
		Map<String, String> tags = new ConcurrentHashMap<>();
		try (HttpConnection http = new HttpConnection(this.port)) {
			question.codes()
				.stream()
				.map(question.address())
				.forEach((address) -> tags.put(address, http.get(address).tag()));
		}
		return tags;
	}

	private double rate(Way way, List<String> addresses) throws InterruptedException, ExecutionException {
		long start = System.nanoTime();
		try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
			List<Callable<Integer>> loops = IntStream.range(0, CLIENTS)
				.<Callable<Integer>>mapToObj((number) -> () -> loop(way, addresses, number, start + NANOS))
				.toList();
			long answers = 0;
			for (Future<Integer> loop : clients.invokeAll(loops)) {
				answers += loop.get();
			}
			return answers * 1e9 / (System.nanoTime() - start);
		}
	}

	private int loop(Way way, List<String> addresses, int number, long end) {
		int answers = 0;
		try (HttpConnection http = new HttpConnection(this.port)) {
			for (int next = number * addresses.size() / CLIENTS; System.nanoTime() < end; next++) {
				way.ask(http, addresses.get(next % addresses.size()));
				answers++;
			}
		}
		return answers;
	}

	/** A way to have a question answered. */
	@FunctionalInterface
	private interface Way {

		void ask(HttpConnection http, String address);

	}

}
