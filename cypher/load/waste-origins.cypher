// In which sectors the wastes of a sub-chapter of the List of Waste arise.
// :param rows => [{code: 'ewc-2015-1002', nace: 'nace-rev-2-241'}]
UNWIND $rows AS row
MATCH (code:Code {id: row.code})
MATCH (sector:Code {id: row.nace})
MERGE (code)-[:ARISES_IN]->(sector)
