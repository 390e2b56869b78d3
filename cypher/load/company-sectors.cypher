// The sectors of companies; both are loaded before.
// :param rows => [{company: 'ilva', sector: 'nace-rev-2-2410'}]
UNWIND $rows AS row
MATCH (company:Company {id: row.company})
MATCH (sector:Code {id: row.sector})
MERGE (company)-[:ACTIVE_IN]->(sector)
