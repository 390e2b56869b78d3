// The sectors of companies; both are loaded before. The certainty is told where the sector is assigned by us.
// :param rows => [{company: 'ilva', sector: 'nace-rev-2-2410', certainty: 'high'}]
UNWIND $rows AS row
MATCH (company:Company {id: row.company})
MATCH (sector:Code {id: row.sector})
MERGE (company)-[active:ACTIVE_IN]->(sector)
SET active.certainty = row.certainty
