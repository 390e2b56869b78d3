package org.symbiograph.networks;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.networks.NetworkDetails.NetworkView;
import org.symbiograph.networks.NetworkDetails.YearSize;

/**
 * The years that a network can be looked at in.
 *
 * @param first the year that anything begins in
 * @param last the last year that anything is told of
 * @param shown the year that is looked at; null for all that was ever reported
 * @param changes the years with other links than before
 */
record ShownYears(@Nullable Integer first, @Nullable Integer last, @Nullable Integer shown, List<Integer> changes) {

	static ShownYears of(NetworkView network, @Nullable Integer shown) {
		List<Integer> changes = network.years().stream().map(YearSize::year).toList();
		Integer first = changes.stream().min(Integer::compare).orElse(null);
		Integer last = Stream.concat(changes.stream(), Stream.ofNullable(network.summary().until()))
			.max(Integer::compare)
			.orElse(null);
		return new ShownYears(first, (first != null) ? last : null, shown, changes);
	}

	/** Where the slider stands. */
	public @Nullable Integer slider() {
		if (this.first == null || this.last == null) {
			return null;
		}
		return (this.shown != null) ? Math.clamp(this.shown, this.first, this.last) : this.last;
	}

}
