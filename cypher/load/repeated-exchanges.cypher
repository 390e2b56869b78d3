// Exchanges whose content the source tells twice.
// :param rows => [{id: 'maestri-20-25-4', repeats: 'maestri-20-25-3'}]
UNWIND $rows AS row
MATCH (exchange:Exchange {id: row.id})
MATCH (earlier:Exchange {id: row.repeats})
MERGE (exchange)-[:REPEATS]->(earlier)
