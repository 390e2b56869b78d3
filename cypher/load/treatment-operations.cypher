// The recovery or disposal operations that treatments are; both are loaded before.
// :param rows => [{id: 'maestri-1-12-24-treatment', operation: 'treatment-2008-98-ec-r5'}]
UNWIND $rows AS row
MATCH (treatment:Treatment {id: row.id})
MATCH (operation:Code {id: row.operation})
MERGE (treatment)-[:IS_OPERATION]->(operation)
