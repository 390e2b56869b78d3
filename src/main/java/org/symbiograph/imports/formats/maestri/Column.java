package org.symbiograph.imports.formats.maestri;

import java.util.Locale;

/** The columns of the sheet {@code Database}, from the left. */
enum Column {

	IDENTIFIER("Exchange Identifier", "Exchange Identifier", "id"),

	DONOR("Company name", "Donor: Company name", "donor"),

	DONOR_ACTIVITY("Main business", "Donor: Main business", "donor_activity"),

	DONOR_NACE("Sector (NACE)", "Donor: Sector (NACE)", "donor_nace"),

	RECEIVER("Company name", "Receiver: Company name", "receiver"),

	RECEIVER_ACTIVITY("Main business", "Receiver: Main business", "receiver_activity"),

	RECEIVER_NACE("Sector (NACE)", "Receiver: Sector (NACE)", "receiver_nace"),

	STREAM("Waste description", "Waste description", "stream"),

	EWC("EWC code", "EWC code", "ewc"),

	CPA("CPA code", "CPA code", "cpa"),

	CAS("CAS code", "CAS code", "cas"),

	HAZARDOUS("EWC indicated as hazardous", "EWC indicated as hazardous?", "ewc"),

	TREATMENT_BY("Owner of the treatment", "Owner of the treatment", "treatment_by"),

	TREATMENT("Brief description of the treatment", "Brief description of the treatment", "treatment"),

	TREATMENT_COMPANY("Company (if owner", "Treatment: Company (if owner is a third-party)", "treatment_company"),

	TREATMENT_ACTIVITY("Business (if owner", "Treatment: Business (if owner is a third-party)", "treatment_company"),

	TREATMENT_NACE("NACE (if owner", "Treatment: NACE (if owner is a third-party)", "treatment_nace"),

	USE("Final use", "Final use of the waste by the receiver company", "use"),

	QUANTITY("Quantities of exchanged", "Quantities of exchanged materials are available in the source?",
			"quantity_known"),

	PAYMENT("Is a payment due", "Is a payment due for the exchange? By which actor?", "payment"),

	STATUS("Level of completion", "Level of completion of the exchange", "status");

	private final String heading;

	private final String label;

	private final String ours;

	Column(String heading, String label, String ours) {
		this.heading = heading;
		this.label = label;
		this.ours = ours;
	}

	/** Whether a heading is the one of this column. */
	boolean isHeaded(String text) {
		return text.toLowerCase(Locale.ROOT).startsWith(this.heading.toLowerCase(Locale.ROOT));
	}

	/** What to call the column so that a person finds it. */
	String label() {
		return this.label;
	}

	/** The column of our table of exchanges that it is told in. */
	String ours() {
		return this.ours;
	}

}
