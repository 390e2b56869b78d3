// Codes of NACE Rev. 2.1, one row each. Companies are classified by NACE Rev. 2; these are reached by correspondence.
// :param rows => [{id: 'nace21-rev-2-1-2410', edition: 'Rev. 2.1', key: '2410', code: '24.10', level: 'class', titleEn: 'Manufacture of basic iron and steel and of ferro-alloys', titleNl: '…', titleDe: '…', titleFr: '…', titleDa: '…', titleSv: '…', titleFi: '…'}]
UNWIND $rows AS row
MERGE (code:Code {id: row.id})
SET code:NaceCode,
    code.scheme = 'nace21', code.edition = row.edition, code.key = row.key, code.code = row.code, code.level = row.level,
    code.titleEn = row.titleEn, code.titleNl = row.titleNl, code.titleDe = row.titleDe, code.titleFr = row.titleFr,
    code.titleDa = row.titleDa, code.titleSv = row.titleSv, code.titleFi = row.titleFi
