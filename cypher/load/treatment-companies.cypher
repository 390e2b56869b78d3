// Who treats, where that is neither donor nor receiver; treatments and companies are loaded before.
// :param rows => [{id: 'maestri-6-21-2-treatment', company: 'geocycle'}]
UNWIND $rows AS row
MATCH (treatment:Treatment {id: row.id})
MATCH (company:Company {id: row.company})
MERGE (treatment)-[:DONE_BY]->(company)
