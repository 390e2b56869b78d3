package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.symbiograph.imports.RemarkController.Told;
import org.symbiograph.web.Paging;
import org.symbiograph.web.Paging.PageInfo;

import org.springframework.stereotype.Component;

/** Tells what was remarked on the rows of an import, a page at a time. */
@Component
class Verdicts {

	private static final int MOST_CHOICES = 12;

	private final Remarks remarks;

	Verdicts(Remarks remarks) {
		this.remarks = remarks;
	}

	/** Reads all remarks once, keeping those of one page. */
	Verdict read(RemarkFilter filter, Paging paging) {
		Map<String, Long> places = new HashMap<>();
		Map<String, Long> columns = new HashMap<>();
		List<Told> items = new ArrayList<>();
		long[] total = { 0 };
		this.remarks.lines(filter.id(), filter.kind()).map(Told::of).forEach((told) -> {
			if (filter.fitsColumn(told)) {
				places.merge(RemarkFilter.placeOf(told), 1L, Long::sum);
			}
			if (filter.fitsPlace(told)) {
				columns.merge(told.column(), 1L, Long::sum);
			}
			if (filter.fitsPlace(told) && filter.fitsColumn(told)) {
				if (total[0] >= paging.skip() && items.size() < paging.limit()) {
					items.add(told);
				}
				total[0]++;
			}
		});
		return new Verdict(filter, items, paging.of(total[0]), choices(places, filter::in),
				choices(columns, filter::about));
	}

	private static List<Choice> choices(Map<String, Long> counts, Function<String, RemarkFilter> chosen) {
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_CHOICES)
			.map((count) -> new Choice(count.getKey(), count.getValue(), chosen.apply(count.getKey()).href()))
			.toList();
	}

	/**
	 * A page of what was remarked.
	 *
	 * @param filter which remarks
	 * @param items those of the page
	 * @param page which page of how many
	 * @param places the files and sheets there are remarks on, those with most first
	 * @param columns the columns there are remarks on, those with most first
	 */
	record Verdict(RemarkFilter filter, List<Told> items, PageInfo page, List<Choice> places, List<Choice> columns) {

		/** Whether the remarks are on more than one file or sheet. */
		public boolean hasPlaces() {
			return this.places.size() > 1;
		}

	}

	/**
	 * What remarks can be narrowed down to.
	 *
	 * @param value the file, sheet or column
	 * @param count how many remarks there are on it
	 * @param href the address of the page that shows them
	 */
	record Choice(String value, long count, String href) {

	}

}
