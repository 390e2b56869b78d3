// Codes of CPA, one row each.
// :param rows => [{id: 'cpa-2-1-081213', edition: '2.1', key: '081213', code: '08.12.13', level: 'subcategory', titleEn: 'Mixtures of slag and similar industrial waste products'}]
UNWIND $rows AS row
MERGE (code:Code {id: row.id})
SET code:CpaCode,
    code.scheme = 'cpa', code.edition = row.edition, code.key = row.key, code.code = row.code, code.level = row.level,
    code.titleEn = row.titleEn
