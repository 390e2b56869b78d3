package org.symbiograph.networks;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where what is shown of a network is found, as a page and in the API.
 *
 * @param id of the network
 * @param filter which part of it is shown
 */
record ShownAddresses(String id, NetworkFilter filter) {

	public String graph() {
		return address("/api/v1/networks/{id}/graph", this.filter.until());
	}

	public String measures() {
		return address("/api/v1/networks/{id}/measures", this.filter.until());
	}

	public String history() {
		return address("/api/v1/networks/{id}/history", null);
	}

	/** The page of the network with all that was ever reported. */
	public String always() {
		return address("/networks/{id}", null);
	}

	/** Whether any flow is left out. */
	public boolean areFlowsChosen() {
		return this.filter.flows().size() < Flow.ids().size();
	}

	private String address(String path, @Nullable Integer until) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		if (areFlowsChosen()) {
			address.queryParam("flows", this.filter.flows());
		}
		if (until != null) {
			address.queryParam("until", until);
		}
		if (this.filter.source() != null) {
			address.queryParam("source", "{source}");
			return address.encode().buildAndExpand(this.id, this.filter.source()).toUriString();
		}
		return address.encode().buildAndExpand(this.id).toUriString();
	}

}
