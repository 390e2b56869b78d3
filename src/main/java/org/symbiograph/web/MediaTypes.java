package org.symbiograph.web;

/** The media types of the files that answers can be given as. */
public final class MediaTypes {

	public static final String CSV = "text/csv";

	public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	public static final String JSONLD = "application/ld+json";

	public static final String BIBTEX = "application/x-bibtex";

	public static final String RIS = "application/x-research-info-systems";

	public static final String GRAPHML = "application/graphml+xml";

	private MediaTypes() {
	}

}
