package org.symbiograph.networks;

import java.util.Arrays;
import java.util.Optional;

/** The networks that are not one case study but all of the library. */
enum WholeLibrary {

	/** All companies. */
	SUPPLY_CHAINS("supply-chains", "All supply chains of the library",
			"All companies of the library with all links that sources draw and all exchanges, whatever their status."),
	/** All sectors. */
	SECTORS("sectors", "Sectors of the library",
			"The NACE Rev. 2 divisions between which the exchanges of the library run, whatever their status, and the "
					+ "ordinary sales of products that sources draw.");

	/** The kind of network that they are. */
	static final String KIND = "library";

	private final String id;

	private final String title;

	private final String covers;

	WholeLibrary(String id, String title, String covers) {
		this.id = id;
		this.title = title;
		this.covers = covers;
	}

	String id() {
		return this.id;
	}

	String title() {
		return this.title;
	}

	/** What the network has unless it is filtered. */
	String covers() {
		return this.covers;
	}

	static Optional<WholeLibrary> of(String id) {
		return Arrays.stream(values()).filter((network) -> network.id.equals(id)).findFirst();
	}

}
