// Everyday names of wastes, with the entries of the List of Waste they may fall under.
// :param rows => [{term: 'blast furnace slag', code: 'ewc-2015-100202'}]
UNWIND $rows AS row
MATCH (code:Code {id: row.code})
MERGE (term:Term {name: row.term})
MERGE (term)-[:NAMES]->(code)
