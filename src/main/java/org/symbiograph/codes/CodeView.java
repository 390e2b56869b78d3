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
		String level,
		@Schema(description = "Official title in the language asked for, or in English") @Nullable String title,
		@Schema(description = "Official titles by language") Map<String, String> titles,
		@Schema(description = "EWC entries only") @Nullable Boolean hazardous,
		@Schema(description = "Codes above this one, the nearest first") List<CodeReference> broader,
		@Schema(description = "Codes right below this one") List<CodeReference> narrower,
		@Schema(description = "EWC entries only: the same waste when it is, or is not, hazardous") List<CodeReference> mirror,
		@Schema(description = "Corresponding codes of other classifications or editions") List<CodeReference> corresponding,
		@Schema(description = "Codes of other classifications that exchanges of this one bear too, with the number of exchanges") List<CodeReference> usedWith,
		@Schema(description = "EWC only: sectors in which such wastes arise; assigned by us") List<CodeReference> arisesIn,
		@Schema(description = "EWC entries only: everyday names of wastes that may fall under it") List<String> terms,
		@Schema(description = "Critical and strategic raw materials (Regulation (EU) 2024/1252) that occur in it") List<RawMaterial> rawMaterials,
		@Schema(description = "Exchanges that bear this code or a narrower one; for sectors, as donor or receiver") long exchanges) {

	/** A code mentioned by another. */
	@Schema(name = "CodeReference")
	record CodeReference(Scheme scheme, String edition, String code, @Nullable String title,
			@Nullable Boolean hazardous, @Nullable Long exchanges,
			@Schema(description = "Correspondences only: whether the codes cover the same") @Nullable Boolean whole,
			String href) {

		static CodeReference to(Code code, Language language, @Nullable Long exchanges, @Nullable Boolean whole) {
			return new CodeReference(code.scheme(), code.edition(), code.code(), language.title(code), code.hazardous(),
					exchanges, whole, code.href());
		}

	}

	/** A raw material that occurs in a code. */
	@Schema(name = "RawMaterial")
	record RawMaterial(String id, String name, boolean critical, boolean strategic, @Schema(
			description = "title: the official title names it; process: the process works it; contents: official notes name it") String basis,
			@Schema(description = "high, medium or low; assigned by us") String certainty) {

	}

}
