package org.symbiograph.imports.formats.maestri;

/** The part a company takes in an exchange, with the columns that tell of it. */
enum Role {

	DONOR(Column.DONOR, Column.DONOR_ACTIVITY, Column.DONOR_NACE),

	RECEIVER(Column.RECEIVER, Column.RECEIVER_ACTIVITY, Column.RECEIVER_NACE),

	TREATMENT(Column.TREATMENT_COMPANY, Column.TREATMENT_ACTIVITY, Column.TREATMENT_NACE);

	private final Column company;

	private final Column activity;

	private final Column nace;

	Role(Column company, Column activity, Column nace) {
		this.company = company;
		this.activity = activity;
		this.nace = nace;
	}

	Column company() {
		return this.company;
	}

	Column activity() {
		return this.activity;
	}

	Column nace() {
		return this.nace;
	}

}
