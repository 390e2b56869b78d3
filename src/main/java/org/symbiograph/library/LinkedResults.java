package org.symbiograph.library;

import java.util.Map;
import java.util.stream.Stream;

import org.symbiograph.web.Addresses;
import org.symbiograph.web.CurrentRelease;

import org.springframework.stereotype.Component;

/** Makes the exchanges that a request found into one document of linked data. */
@Component
public class LinkedResults {

	private final CurrentRelease release;

	LinkedResults(CurrentRelease release) {
		this.release = release;
	}

	/**
	 * The answer to the current request, at the address that repeats it.
	 * @param name what the exchanges are called in this list, such as precedents
	 * @param items how many there are
	 * @param exchanges all of them, in the order of the list
	 */
	public Map<String, Object> of(String name, long items, Stream<Exchange> exchanges) {
		return LinkedData.at(Addresses.ofQuestion().toUriString(), "schema:ItemList")
			.with("schema:name", name)
			.with("schema:version", this.release.findId().orElse(""))
			.with("schema:numberOfItems", items)
			.with("schema:itemListElement", exchanges.map(LinkedThings::of).map(LinkedData::toMap).iterator())
			.toDocument();
	}

}
