// The publications that tell an exchange, each with the imports that cite it and what the exchange is called there.
// :param rows => [{exchange: 'maestri-1-12-11', source: 'notarnicola-2016', toldBy: ['maestri'], records: ['1,12,11']}]
UNWIND $rows AS row
MATCH (exchange:Exchange {id: row.exchange})
MATCH (source:Source {id: row.source})
MERGE (exchange)-[cites:CITES]->(source)
SET cites.imports = row.toldBy, cites.records = row.records
WITH exchange, row
UNWIND row.toldBy AS id
MATCH (import:Import {id: id})
MERGE (exchange)-[:TOLD_BY]->(import)
