package org.symbiograph.access;

import java.util.Optional;

import org.symbiograph.graph.GraphFolder;

import org.springframework.stereotype.Component;

/**
 * Where the hash of the generated password is kept: beside a graph of our own, where a
 * copy of the graph does not carry it along, and in the graph of a server, which all
 * services on it share.
 */
@Component
class KeptPassword {

	static final String FILE = "admin-password";

	private final GraphFolder folder;

	private final AccountQueries accounts;

	KeptPassword(GraphFolder folder, AccountQueries accounts) {
		this.folder = folder;
		this.accounts = accounts;
	}

	Optional<String> find(String name) {
		return this.folder.exists() ? this.folder.read(FILE) : this.accounts.findPassword(name);
	}

	/** Keeps it; false if another service was faster. */
	boolean keep(String name, String hash) {
		if (this.folder.exists()) {
			this.folder.write(FILE, hash);
			return true;
		}
		return this.accounts.keep(name, hash);
	}

	/** What to do for another password. */
	String remedy(String name) {
		return this.folder.exists() ? "delete " + this.folder.file(FILE)
				: "MATCH (account:Account {name: '%s'}) DELETE account".formatted(name);
	}

}
