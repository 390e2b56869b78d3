package org.symbiograph.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a bibliography.
 *
 * @param key its identifier, unique within a bibliography
 * @param kind what it is
 * @param authors persons by family name, or one organisation
 * @param more whether there are further authors that are not named
 * @param year when it was published, where known
 * @param title its title
 * @param container the journal or proceedings it is in, where known
 * @param url its address
 * @param doi its digital object identifier
 * @param note what else to know
 */
public record Citation(String key, Kind kind, List<String> authors, boolean more, @Nullable Integer year, String title,
		@Nullable String container, @Nullable String url, @Nullable String doi, @Nullable String note) {

	/** What can be cited, with its types in BibTeX and RIS. */
	public enum Kind {

		ARTICLE("article", "JOUR"), CONFERENCE_PAPER("inproceedings", "CPAPER"), BOOK("book", "BOOK"),
		REPORT("techreport", "RPRT"), PRESENTATION("misc", "SLIDE"), NEWS("misc", "NEWS"), WEB_PAGE("misc", "ELEC"),
		DATASET("misc", "DATA");

		private final String bibtex;

		private final String ris;

		Kind(String bibtex, String ris) {
			this.bibtex = bibtex;
			this.ris = ris;
		}

		String bibtex() {
			return this.bibtex;
		}

		String ris() {
			return this.ris;
		}

	}

}
