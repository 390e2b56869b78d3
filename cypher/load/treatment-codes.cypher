// Recovery and disposal operations, one row each.
// :param rows => [{id: 'treatment-2008-98-ec-r4', edition: '2008/98/EC', key: 'R4', code: 'R4', level: 'recovery', titleEn: 'Recycling/reclamation of metals and metal compounds'}]
UNWIND $rows AS row
MERGE (code:Code {id: row.id})
SET code:Operation,
    code.scheme = 'treatment', code.edition = row.edition, code.key = row.key, code.code = row.code, code.level = row.level,
    code.titleEn = row.titleEn
