package org.symbiograph.web;

import java.util.List;
import java.util.Objects;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a body that may be missing, and refuses those that make no sense.
 */
public final class BodyParts {

	private static final int MOST_TEXTS = 20;

	private static final int LONGEST = 500;

	private BodyParts() {
	}

	/** A part that must be there. */
	public static <T> T given(String path, @Nullable T part) {
		if (part == null) {
			throw new InvalidRequest(path, "is missing", null);
		}
		return part;
	}

	/** A list that is empty if it is not there. */
	public static <T> List<T> list(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

	/** A text that must be there. */
	public static String text(String field, @Nullable String written) {
		return given(field, optional(field, written));
	}

	/** A text, if there is one. */
	public static @Nullable String optional(String field, @Nullable String written) {
		String text = StringUtils.trimToNull(written);
		if (text != null && text.length() > LONGEST) {
			throw new InvalidRequest(field, "is longer than %d characters".formatted(LONGEST),
					StringUtils.abbreviate(text, 60));
		}
		return text;
	}

	/**
	 * The texts of a list that are there.
	 * @param field the list
	 * @param what they are, for one who sends too many
	 * @param written the list, as it is written
	 */
	public static List<String> texts(String field, String what, @Nullable List<@Nullable String> written) {
		List<String> texts = Objects.requireNonNullElse(written, List.<@Nullable String>of())
			.stream()
			.map((text) -> optional(field, text))
			.filter(Objects::nonNull)
			.toList();
		if (texts.size() > MOST_TEXTS) {
			throw new InvalidRequest(field, "takes %d %s at most".formatted(MOST_TEXTS, what), null);
		}
		return texts;
	}

}
