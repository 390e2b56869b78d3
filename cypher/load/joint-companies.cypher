// Which companies a joint party consists of; the companies are loaded before.
// :param rows => [{id: 'novozymes', joint: 'novo-nordisk-and-novozymes'}]
UNWIND $rows AS row
MATCH (company:Company {id: row.id})
MATCH (joint:Company {id: row.joint})
MERGE (company)-[:PART_OF]->(joint)
