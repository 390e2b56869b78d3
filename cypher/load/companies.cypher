// Companies, named and anonymous, with their sectors; the codes are loaded before.
// :param rows => [{id: 'ilva', properties: {name: 'ILVA', anonymous: false, activity: 'Steelworks', country: 'IT'}, sectors: ['nace-rev-2-2410']}]
UNWIND $rows AS row
MERGE (company:Company {id: row.id})
SET company += row.properties
WITH company, row
UNWIND row.sectors AS active
MATCH (sector:Code {id: active})
MERGE (company)-[:ACTIVE_IN]->(sector)
