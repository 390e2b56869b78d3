// In which regions case studies lie; both are loaded before.
// :param rows => [{id: 'kalundborg', region: 'nuts-2021-dk022'}]
UNWIND $rows AS row
MATCH (study:CaseStudy {id: row.id})
MATCH (region:Code {id: row.region})
MERGE (study)-[:LOCATED_IN]->(region)
