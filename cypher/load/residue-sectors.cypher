// Which sectors typically produce the residues of a name; both are loaded before.
// :param rows => [{name: 'bf slag', nace: 'nace-rev-2-241'}]
UNWIND $rows AS row
MATCH (term:Term {name: row.name})
MATCH (sector:Code {id: row.nace})
MERGE (term)-[:ARISES_IN]->(sector)
