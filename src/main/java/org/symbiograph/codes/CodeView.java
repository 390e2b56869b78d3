package org.symbiograph.codes;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code as it is described to a reader. */
@Schema(name = "Code", description = "An entry of a classification, with its place in the hierarchy and how often the "
		+ "library uses it.")
record CodeView(@Schema(example = "ewc-100202") String id, String href, Scheme scheme, String edition,
		@Schema(description = "Official spelling; an asterisk marks a hazardous waste",
				example = "10 02 02") String code,
		String level, @Nullable String title,
		@Schema(description = "Official titles by language") Map<String, String> titles,
		@Schema(description = "EWC entries only") @Nullable Boolean hazardous,
		@Schema(description = "Codes above this one, the nearest first") List<CodeReference> broader,
		@Schema(description = "Codes right below this one") List<CodeReference> narrower,
		@Schema(description = "Corresponding codes of other classifications or editions") List<CodeReference> corresponding,
		@Schema(description = "Exchanges that bear this code or a narrower one; for sectors, as donor or receiver") long exchanges) {

	/** A code mentioned by another. */
	@Schema(name = "CodeReference")
	record CodeReference(Scheme scheme, String code, @Nullable String title, @Nullable Boolean hazardous,
			@Nullable Long exchanges, String href) {

		static CodeReference to(Code code, @Nullable Long exchanges) {
			return new CodeReference(code.scheme(), code.code(), code.title(), code.hazardous(), exchanges,
					code.href());
		}

	}

}
