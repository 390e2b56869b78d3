package org.symbiograph.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.CodeFinder;
import org.symbiograph.codes.CodeHits.Hit;
import org.symbiograph.codes.CodeQuestion;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Language;
import org.symbiograph.codes.Scheme;
import org.symbiograph.reconciliation.Found.Sign;

import org.springframework.stereotype.Component;

/**
 * Finds the codes that a cell may mean: the one written there, those of that very title,
 * and else those that the search of codes finds for its words.
 */
@Component
class CodeCandidates {

	/** What a code is worth that stands in the cell beside other words. */
	private static final double BESIDE_WORDS = 95;

	/** Titles less alike than this may be those of other codes. */
	private static final double SAME_TITLE = 0.9;

	/** What a code is worth at most that words speak for. */
	private static final double BY_WORDS = 90;

	/** What the code is worth that is written most like one there is not. */
	private static final double MISSPELT = 40;

	private static final double NEXT_MISSPELT = 5;

	private static final int MISSPELT_CODES = 3;

	private final Codes codes;

	private final CodeFinder finder;

	private final Titles titles;

	CodeCandidates(Codes codes, CodeFinder finder, Titles titles) {
		this.codes = codes;
		this.finder = finder;
		this.titles = titles;
	}

	/** The codes of a classification that a cell may mean. */
	List<Found> find(Query query, Scheme scheme) {
		Map<String, Found> found = new LinkedHashMap<>();
		WrittenCode written = WrittenCode.read(query.text());
		Optional<Code> code = this.codes.find(scheme, written.code());
		code.ifPresent((one) -> add(found, byCode(query, written, one)));
		this.titles.list(scheme, query.text())
			.forEach((one) -> add(found, found(query, one, 100, Sign.SAME, Map.of("title_alikeness", 1.0))));
		boolean toBeSearched = query.searches(EntityType.of(scheme));
		if (code.isEmpty() && toBeSearched) {
			if (written.hasDigits() && scheme.key(written.code()).isPresent()) {
				misspelt(query, scheme, written).forEach((one) -> add(found, one));
			}
			else {
				searched(query, scheme).forEach((one) -> add(found, one));
			}
		}
		return List.copyOf(found.values());
	}

	private static void add(Map<String, Found> all, Found one) {
		all.merge(one.label().id().text(), one, (known, other) -> (known.score() >= other.score()) ? known : other);
	}

	private static Found byCode(Query query, WrittenCode written, Code code) {
		double alikeness = written.title().isEmpty() ? 1 : Titles.alikeness(written.title(), code);
		boolean same = alikeness >= SAME_TITLE && !written.contradicts(code);
		return found(query, code, same ? 100 : BESIDE_WORDS,
				!same ? Sign.LIKENESS : written.isOfficial(code) ? Sign.OFFICIAL : Sign.SAME, written.title().isEmpty()
						? Map.of("same_code", true) : Map.of("same_code", true, "title_alikeness", alikeness));
	}

	private List<Found> misspelt(Query query, Scheme scheme, WrittenCode written) {
		List<Code> nearest = this.codes.listNearest(scheme, written.code(), MISSPELT_CODES);
		return nearest.stream()
			.map((code) -> found(query, code, MISSPELT - NEXT_MISSPELT * nearest.indexOf(code), Sign.LIKENESS,
					Map.of("same_code", false)))
			.toList();
	}

	private List<Found> searched(Query query, Scheme scheme) {
		@Nullable Code sector = sector(query);
		boolean wordless = Names.words(query.text()).isEmpty();
		if (wordless && (sector == null || query.types().isEmpty())) {
			return List.of();
		}
		CodeQuestion question = new CodeQuestion(scheme, wordless ? "" : query.text(), sector, Language.EN, List.of());
		return this.finder.find(question, query.limit()).hits().stream().map((hit) -> found(query, hit)).toList();
	}

	private static Found found(Query query, Hit hit) {
		double alikeness = Titles.alikeness(query.text(), hit.code());
		return found(query, hit.code(), Math.min(BY_WORDS, 100 * hit.score()), Sign.LIKENESS,
				Map.of("evidence", hit.score(), "title_alikeness", alikeness));
	}

	private static Found found(Query query, Code code, double score, Sign sign, Map<String, Object> features) {
		Agreement agreement = Agreement.of(query.conditions(), code);
		Map<String, Object> all = new LinkedHashMap<>();
		features.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((feature) -> all.put(feature.getKey(), rounded(feature.getValue())));
		if (agreement.told()) {
			all.put("properties_agreement", agreement.share());
		}
		return new Found(Label.of(code), agreement.applyTo(score), agreement.contradicted() ? Sign.LIKENESS : sign,
				all);
	}

	private static Object rounded(Object value) {
		return (value instanceof Double number) ? Math.round(number * 1_000) / 1_000.0 : value;
	}

	private @Nullable Code sector(Query query) {
		String said = query.told(Property.SECTOR);
		return (said == null) ? null
				: Optional.ofNullable(Agreement.sectorKey(said))
					.flatMap((key) -> this.codes.findByKey(Scheme.NACE, key))
					.orElse(null);
	}

}
