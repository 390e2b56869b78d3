package org.symbiograph.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.symbiograph.web.CurrentRelease;

import org.springframework.stereotype.Component;

/**
 * Keeps exchanges as they are shown, for as long as the release lasts: the same ones lead
 * many lists, and reading one takes a dozen steps through the graph.
 */
@Component
public class KeptExchanges {

	private static final int MOST = 5_000;

	private final CurrentRelease release;

	private final Cache<Key, Exchange> exchanges = Caffeine.newBuilder().maximumSize(MOST).build();

	KeptExchanges(CurrentRelease release) {
		this.release = release;
	}

	/**
	 * Exchanges in the order of their ids; ids that do not exist are left out.
	 * @param ids which exchanges
	 * @param read reads those that are not kept, in any order
	 */
	List<Exchange> list(Collection<String> ids, Function<Collection<String>, Collection<Exchange>> read) {
		String current = this.release.findId().orElse("");
		List<Key> keys = ids.stream().map((id) -> new Key(current, id)).toList();
		Map<Key, Exchange> found = this.exchanges.getAll(keys,
				(missing) -> read.apply(missing.stream().map(Key::id).toList())
					.stream()
					.collect(Collectors.toMap((exchange) -> new Key(current, exchange.id()), Function.identity())));
		return keys.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	/** Forgets them all, when the graph is replaced. */
	public void clear() {
		this.exchanges.invalidateAll();
	}

	private record Key(String release, String id) {

	}

}
