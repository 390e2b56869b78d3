// Takes back that companies were told apart.
// :param rows => [{company: 'knauf', other: 'knauf-pl'}]
UNWIND $rows AS row
MATCH (company:Company {id: row.company})-[distinct:DISTINCT_FROM]->(other:Company {id: row.other})
DELETE distinct
