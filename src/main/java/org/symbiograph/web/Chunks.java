package org.symbiograph.web;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a list some hundred items at a time, while it is written, so that a long one need
 * not fit into memory.
 */
public final class Chunks {

	private static final int SIZE = 500;

	private Chunks() {
	}

	/** The things of these ids, in their order. */
	public static <T> Stream<T> of(List<String> ids, Function<List<String>, ? extends Collection<T>> read) {
		return IntStream.range(0, Math.ceilDiv(ids.size(), SIZE))
			.mapToObj((chunk) -> ids.subList(chunk * SIZE, Math.min((chunk + 1) * SIZE, ids.size())))
			.flatMap((chunk) -> read.apply(chunk).stream());
	}

	/** All items of a list that is read by the page; the first page is read at once. */
	public static <T> Stream<T> of(Function<Paging, Page<T>> read) {
		Page<T> first = read.apply(new Paging(0, SIZE));
		return Stream.concat(first.items().stream(),
				IntStream.range(1, Math.toIntExact(first.page().totalPages()))
					.mapToObj((number) -> read.apply(new Paging(number, SIZE)))
					.flatMap((page) -> page.items().stream()));
	}

}
