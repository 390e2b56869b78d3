package org.symbiograph.imports.formats.maestri;

import java.util.Map;
import java.util.regex.Pattern;

/** Turns cells of the workbook into cells of ours, code lists and wordings at hand. */
final class Cells {

	private static final Pattern OTHER_SPELLING = Pattern.compile("(?i)(fertili)z(er)");

	private final CodeLists codes;

	private final Wordings wordings;

	private final Map<String, String> sectorRepairs;

	Cells(CodeLists codes, Wordings wordings, Map<String, String> sectorRepairs) {
		this.codes = codes;
		this.wordings = wordings;
		this.sectorRepairs = sectorRepairs;
	}

	/** The sectors of a party. */
	Normalised nace(Recorded row, Role role) {
		return SectorCell.read(row.told(role.nace()), this.codes.nace(), this.sectorRepairs);
	}

	/** The codes of the List of Waste, held against the mark of the workbook. */
	Normalised ewc(Recorded row) {
		return WasteCell.read(row.told(Column.EWC), row.text(Column.HAZARDOUS), this.codes.ewc());
	}

	/** The product codes. */
	Normalised cpa(Recorded row) {
		return ProductCell.cpa(row.told(Column.CPA), this.codes.cpa());
	}

	/** The substances. */
	Normalised cas(Recorded row) {
		return ProductCell.cas(row.told(Column.CAS));
	}

	/**
	 * What a column describes, as the library words it. Without a wording it is taken as
	 * it stands but for the spelling of fertiliser, of which the workbook has two.
	 */
	Normalised words(String what, Recorded row, Column column) {
		return spelled(row.told(column), this.wordings.of(what, row.told(column)));
	}

	/** The activity of a company, as the library words it. */
	String activity(Recorded row, Role role, String company) {
		String text = row.told(role.activity());
		return spelled(text, this.wordings.of("activity", company, text)).value();
	}

	private static Normalised spelled(String text, String wording) {
		boolean otherwise = OTHER_SPELLING.matcher(text).find();
		return new Normalised(OTHER_SPELLING.matcher(wording).replaceAll("$1s$2"),
				otherwise ? "fertiliser is spelled in two ways" : "");
	}

}
