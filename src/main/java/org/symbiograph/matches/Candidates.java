package org.symbiograph.matches;

import java.util.List;

/** What companies give and want: each of the one may go to each of the other. */
record Candidates(List<Give> gives, List<Want> wants) {

	int size() {
		return this.gives.size() * this.wants.size();
	}

}
