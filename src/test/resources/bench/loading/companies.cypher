LOAD CSV WITH HEADERS FROM 'file:///companies.csv' AS row
CALL (row) {
  MERGE (company:Company {id: row.id})
  SET company.name = row.name, company.anonymous = false, company.activity = row.activity, company.country = row.country,
      company.location = point({latitude: toFloat(row.latitude), longitude: toFloat(row.longitude)}),
      company.locatedBy = CASE WHEN row.latitude IS NOT NULL THEN 'address' END
  WITH row, company
  UNWIND split(row.nace, ';') AS nace
  MATCH (sector:Code {id: 'nace-rev-2-' + replace(trim(nace), '.', '')})
  MERGE (company)-[active:ACTIVE_IN]->(sector)
  SET active.certainty = row.nace_certainty
} IN TRANSACTIONS
