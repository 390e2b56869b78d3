// Sectors: codes of NACE, one row each.
// :param rows => [{id: 'nace-rev-2-2410', edition: 'Rev. 2', key: '2410', code: '24.10', level: 'class', titleEn: 'Manufacture of basic iron and steel and of ferro-alloys'}]
UNWIND $rows AS row
MERGE (code:Code {id: row.id})
SET code:Sector,
    code.scheme = 'nace', code.edition = row.edition, code.key = row.key, code.code = row.code, code.level = row.level,
    code.titleEn = row.titleEn
