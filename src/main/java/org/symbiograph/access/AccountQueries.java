package org.symbiograph.access;

import java.util.Optional;

import org.symbiograph.graph.Statements;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the graph for the account that the service made for itself, and keeps it there.
 */
@Repository
@Transactional(readOnly = true)
class AccountQueries {

	private final Statements statements;

	AccountQueries(Statements statements) {
		this.statements = statements;
	}

	Optional<String> findPassword(String name) {
		return this.statements.query("access/account-password").bind(name).to("name").fetchAs(String.class).one();
	}

	/** Keeps the hash of the password; false if another service was faster. */
	@Transactional
	boolean keep(String name, String password) {
		this.statements.query("access/keep-account").bind(name).to("name").bind(password).to("password").run();
		return findPassword(name).filter(password::equals).isPresent();
	}

}
