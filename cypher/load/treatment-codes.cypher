// Recovery and disposal operations, one row each.
// :param rows => [{id: 'treatment-2008-98-ec-r4', edition: '2008/98/EC', key: 'R4', code: 'R4', kind: 'recovery', titleEn: 'Recycling/reclamation of metals and metal compounds', titleDe: '…', titleFr: '…'}]
UNWIND $rows AS row
MERGE (code:Code {id: row.id})
SET code:Operation,
    code.scheme = 'treatment', code.edition = row.edition, code.key = row.key, code.code = row.code, code.level = row.kind,
    code.titleEn = row.titleEn, code.titleDe = row.titleDe, code.titleFr = row.titleFr
