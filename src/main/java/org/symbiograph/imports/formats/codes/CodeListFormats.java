package org.symbiograph.imports.formats.codes;

import java.util.List;

import org.symbiograph.imports.formats.ImportFormat;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The published code lists whose layouts are known. */
@Configuration(proxyBeanMethods = false)
class CodeListFormats {

	private static final String NACE = "nace-2";

	private static final String NACE21 = "nace-2.1";

	private static final String CPA = "cpa-2.1";

	private static final String EWC = "ewc-2015";

	@Bean
	ImportFormat ramon() {
		return new CodeListFormat("ramon", "NACE Rev. 2 or CPA 2.1 from Eurostat's RAMON (CSV or spreadsheet)",
				List.of(ramon(NACE, "Reference to ISIC Rev. 4"), ramon(CPA, "Rulings")));
	}

	private static CodeListLayout ramon(String table, String mark) {
		return CodeListLayout.of(table, "Code", "Order", mark)
			.with("level", "Level")
			.with("parent", "Parent")
			.with("title_en", "Description");
	}

	@Bean
	ImportFormat showvoc() {
		return new CodeListFormat("showvoc", "NACE or CPA from the EU Vocabularies (ShowVoc, CELLAR)", List.of(
				CodeListLayout.of(NACE, "NACE Rev. 2").with("title_en", "Name"),
				CodeListLayout.of(NACE21, "NACE Rev. 2.1").with("title_en", "Name"),
				CodeListLayout.of(CPA, "CPA 2.1").with("title_en", "Name"),
				CodeListLayout.of(NACE21, "CODE", "PARENT_ID").with("level", "LEVEL").with("title_en", "HEADING")));
	}

	@Bean
	ImportFormat nace21Titles() {
		CodeListLayout layout = CodeListLayout.of(NACE21, "NACE_CODE");
		for (String language : List.of("en", "nl", "de", "fr", "da", "sv", "fi")) {
			layout = layout.with("title_" + language, language + "_DESC");
		}
		return new CodeListFormat("nace21-titles", "Titles of NACE Rev. 2.1 in all languages, from Eurostat",
				List.of(layout));
	}

	@Bean
	ImportFormat nacebel() {
		CodeListLayout layout = CodeListLayout.of(NACE21, "CODE").with("level", "LEVEL");
		for (String language : List.of("nl", "fr", "de", "en")) {
			layout = layout.with("title_" + language, "NATIONAL_TITLE_BE_" + language);
		}
		return new CodeListFormat("nacebel", "NACE-BEL 2025 from Statbel: NACE Rev. 2.1 in Belgian wording",
				List.of(layout));
	}

	@Bean
	ImportFormat eal() {
		return new CodeListFormat("eal", "The Norwegian waste list (EAL)",
				List.of(CodeListLayout.of(EWC, "Kode")
					.with("level", "Nivå")
					.with("title_nb", "Beskrivelse")
					.with("hazardous", "Farlig")));
	}

	@Bean
	ImportFormat low() {
		return new CodeListFormat("low",
				"Titles of the List of Waste: SEPA, DEFRA, the German AVV, geoFluxus, the flattened list",
				List.of(CodeListLayout.of(EWC, "ewc-code").with("title_en", "ewc-description"),
						CodeListLayout.of(EWC, "code", "entryTypeDesc")
							.with("title_en", "description")
							.with("hazardous", "isHazardous"),
						CodeListLayout.of(EWC, "Abfallschlüssel").with("title_de", "Abfallbezeichnung"),
						CodeListLayout.of(EWC, "ewc_code").with("title_nl", "ewc_name"),
						CodeListLayout.of(EWC, "Code without spaces", "Description P1")
							.with("title_en", "Description")));
	}

}
