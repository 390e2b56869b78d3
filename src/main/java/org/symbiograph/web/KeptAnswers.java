package org.symbiograph.web;

import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Keeps answers as they were sent, by their entity tag: until the next release, the same
 * question has the same answer. Those that have not been asked for the longest time give
 * way.
 */
@Component
class KeptAnswers {

	/** Answers of the API and pages; files are written as they are read. */
	private static final List<String> KEPT = List.of(MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_HTML_VALUE);

	private static final DataSize ROOM = DataSize.ofMegabytes(64);

	private static final DataSize LARGEST = DataSize.ofMegabytes(1);

	private final Cache<String, Body> answers = Caffeine.newBuilder()
		.maximumWeight(ROOM.toBytes())
		.weigher((String tag, Body answer) -> tag.length() + answer.bytes().length)
		.build();

	Optional<Body> find(String tag) {
		return Optional.ofNullable(this.answers.getIfPresent(tag));
	}

	/** Keeps an answer if it is one and not too large. */
	void keep(String tag, int status, String type, byte[] body) {
		if (status == 200 && KEPT.stream().anyMatch(type::startsWith) && body.length <= LARGEST.toBytes()) {
			this.answers.put(tag, new Body(type, body));
		}
	}

	/** An answer as it is sent. */
	@SuppressWarnings("ArrayRecordComponent") // bytes that are sent and never compared
	record Body(String type, byte[] bytes) {

	}

}
