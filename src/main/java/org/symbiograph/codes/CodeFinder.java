package org.symbiograph.codes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.CodeCase.Group;
import org.symbiograph.codes.CodeHits.Hit;

import org.springframework.stereotype.Component;

/**
 * Finds codes from words, in any of the languages, and from the sector a waste comes
 * from.
 */
@Component
public class CodeFinder {

	private final Wordings wordings;

	private final CodeQueries queries;

	private final Codes codes;

	CodeFinder(Wordings wordings, CodeQueries queries, Codes codes) {
		this.wordings = wordings;
		this.queries = queries;
		this.codes = codes;
	}

	/**
	 * The codes that fit best.
	 * @param question what is looked for
	 * @param limit how many codes at most
	 */
	public CodeHits find(CodeQuestion question, int limit) {
		Wording wording = this.wordings.read(question.words(), question.language());
		Map<String, CodeCase> cases = cases(question, wording);
		Map<String, Group> groups = groups(question.scheme(), cases);
		CodeCase none = new CodeCase(null, Set.of());
		List<Hit> hits = this.codes.list(question.scheme())
			.stream()
			.filter(CodeFinder::isWanted)
			.map((code) -> Candidate.of(code, cases.getOrDefault(code.key(), none), this.codes.listBroader(code),
					(wider) -> cases.getOrDefault(wider.key(), none), groups.getOrDefault(code.broader(), Group.NONE)))
			.filter(Candidate::isOpen)
			.sorted(Comparator.comparingDouble(Candidate::weight)
				.reversed()
				.thenComparing((candidate) -> candidate.code().key()))
			.limit(limit)
			.map(Candidate::hit)
			.toList();
		return new CodeHits(wording, hits);
	}

	/** A waste is always classified by a whole entry. */
	private static boolean isWanted(Code code) {
		return code.scheme() != Scheme.EWC || code.level().equals("entry");
	}

	private Map<String, CodeCase> cases(CodeQuestion question, Wording wording) {
		Set<String> stems = Stems.of(Language.EN, wording.inEnglish());
		Set<String> ownStems = Stems.of(wording.language(), wording.ownWords());
		Map<String, CodeCase> cases = new HashMap<>();
		this.queries.listEvidence(question, wording, division(question.sector()))
			.forEach(
					(evidence) -> cases.computeIfAbsent(evidence.key(), (key) -> new CodeCase(question.sector(), stems))
						.add(evidence));
		cases.forEach((key, one) -> this.codes.findByKey(question.scheme(), key).ifPresent((code) -> {
			one.addTitleInCommon(Stems.inCommon(stems, this.codes.stems(Language.EN, code)));
			one.addTitleInCommon(Stems.inCommon(ownStems, this.codes.stems(wording.language(), code)));
		}));
		return cases;
	}

	/** What speaks for the codes right below each code. */
	private Map<String, Group> groups(Scheme scheme, Map<String, CodeCase> cases) {
		Map<String, Group> groups = new HashMap<>();
		cases.forEach((key, one) -> this.codes.findByKey(scheme, key)
			.map(Code::broader)
			.ifPresent((broader) -> groups.merge(broader, Group.of(one), Group::and)));
		return groups;
	}

	/**
	 * What the sector is compared within: its division, or the section if it is one.
	 */
	private String division(@Nullable Code sector) {
		if (sector == null) {
			return "";
		}
		return this.codes.listBroader(sector)
			.stream()
			.filter((broader) -> broader.level().equals("division"))
			.findFirst()
			.orElse(sector)
			.key();
	}

	/** A code that may fit; its reasons are put into words only if it is returned. */
	private record Candidate(Code code, CodeCase own, List<Code> broader, List<CodeCase> above, double weight) {

		static Candidate of(Code code, CodeCase own, List<Code> broader, Function<Code, CodeCase> cases, Group group) {
			List<CodeCase> above = broader.stream().map(cases).toList();
			return new Candidate(code, own, broader, above, own.weight(above, group, code));
		}

		boolean isOpen() {
			return this.own.isOpen(this.above);
		}

		Hit hit() {
			return new Hit(this.code, this.weight, this.own.because(this.above, this.broader));
		}

	}

}
