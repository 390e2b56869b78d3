// Companies that look alike and that a person decided to be two; both are loaded before.
// :param rows => [{company: 'knauf', other: 'knauf-pl', reason: 'Companies of two countries', decidedOn: date('2026-11-22')}]
UNWIND $rows AS row
MATCH (company:Company {id: row.company})
MATCH (other:Company {id: row.other})
MERGE (company)-[distinct:DISTINCT_FROM]->(other)
SET distinct.reason = row.reason, distinct.decidedOn = row.decidedOn
