package org.symbiograph.library;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

/** Finds case studies by how they are called. */
@Component
public class CaseStudyNames {

	private final Choices choices;

	CaseStudyNames(Choices choices) {
		this.choices = choices;
	}

	/** The case studies with a word in their title that begins so. */
	public List<Named> listBeginning(String text, int limit) {
		String words = " " + text.strip().toLowerCase(Locale.ROOT);
		return this.choices.list("caseStudy")
			.stream()
			.map((study) -> new Named(study.value(), this.choices.label("caseStudy", study.value())))
			.filter((study) -> (" " + study.title().toLowerCase(Locale.ROOT)).contains(words))
			.limit(limit)
			.toList();
	}

	/** A case study and its title. */
	public record Named(String id, String title) {

	}

}
