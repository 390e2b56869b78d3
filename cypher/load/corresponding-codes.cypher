// Which code of one classification or edition corresponds to which of another, in whole or in part.
// :param rows => [{from: 'nace21-rev-2-1-2410', to: 'nace-rev-2-2410', whole: true}]
UNWIND $rows AS row
MATCH (code:Code {id: row.from})
MATCH (other:Code {id: row.to})
MERGE (code)-[corresponds:CORRESPONDS_TO]->(other)
SET corresponds.whole = row.whole
