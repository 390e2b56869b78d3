package org.symbiograph.imports.companies;

import java.util.List;

import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers which companies the sources name. */
@Repository
@Transactional(readOnly = true)
class NamedCompanyQueries {

	private final Statements statements;

	NamedCompanyQueries(Statements statements) {
		this.statements = statements;
	}

	List<NamedCompany> list() {
		return List.copyOf(this.statements.query("imports/named-companies")
			.fetchAs(NamedCompany.class)
			.mappedBy(Rows.as(NamedCompany.class))
			.all());
	}

}
