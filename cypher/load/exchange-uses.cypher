// What each exchange is for, where that is known; exchanges and uses are loaded before.
// :param rows => [{id: 'maestri-1-12-11', use: 'raw-material'}]
UNWIND $rows AS row
MATCH (exchange:Exchange {id: row.id})
MATCH (use:Use {id: row.use})
MERGE (exchange)-[:FOR]->(use)
