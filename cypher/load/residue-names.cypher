// How residues are called in trade English, with the entries of the List of Waste they usually fall under, the likeliest
// ranked first; assigned by us.
// :param rows => [{name: 'bf slag', code: 'ewc-2015-100202', rank: 1}]
UNWIND $rows AS row
MATCH (code:Code {id: row.code})
MERGE (term:Term {name: row.name})
MERGE (term)-[names:NAMES]->(code)
SET names.rank = row.rank
