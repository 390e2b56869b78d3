// What is done between donor and receiver, where anything is known of it; exchanges are loaded before.
// :param rows => [{id: 'maestri-1-12-24-treatment', exchange: 'maestri-1-12-24', description: 'Pelletising', by: ['unknown']}]
UNWIND $rows AS row
MATCH (exchange:Exchange {id: row.exchange})
MERGE (treatment:Treatment {id: row.id})
SET treatment.description = row.description, treatment.by = row.by
MERGE (exchange)-[:VIA]->(treatment)
