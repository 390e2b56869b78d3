package org.symbiograph.codes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.symbiograph.codes.CodeQueries.Related;
import org.symbiograph.codes.CodeView.CodeReference;

import org.springframework.stereotype.Component;

/** Describes a code with all that stands around it. */
@Component
class CodeDescriptions {

	private final Codes codes;

	private final CodeQueries queries;

	CodeDescriptions(Codes codes, CodeQueries queries) {
		this.codes = codes;
		this.queries = queries;
	}

	CodeView of(Code code, Language language) {
		List<Code> narrower = this.codes.listNarrower(code);
		Map<String, Long> exchanges = this.queries.countExchanges(code.scheme(),
				Stream.concat(Stream.of(code), narrower.stream()).map(Code::key).toList());
		Related related = this.queries.findRelated(code);
		return new CodeView(code.scheme().id() + "-" + code.key(), code.href(), code.scheme(), code.edition(),
				code.code(), code.level(), language.title(code), code.titles(), code.hazardous(),
				this.codes.listBroader(code)
					.stream()
					.map((broader) -> CodeReference.to(broader, language, null, null))
					.toList(),
				narrower.stream()
					.map((below) -> CodeReference.to(below, language, exchanges.getOrDefault(below.key(), 0L), null))
					.toList(),
				references(related.mirror(), language), references(related.corresponding(), language),
				references(related.usedWith(), language), references(related.arisesIn(), language), related.terms(),
				related.rawMaterials(), exchanges.getOrDefault(code.key(), 0L));
	}

	/** Codes of this or another edition, as the graph names them. */
	private static List<CodeReference> references(List<Related.Other> others, Language language) {
		return others.stream()
			.map((other) -> CodeReference.to(
					new Code(other.scheme(), other.edition(), other.key(), other.code(), other.level(),
							other.titles().get(Language.EN.id()), other.titles(), other.hazardous(), null),
					language, other.exchanges(), other.whole()))
			.toList();
	}

}
