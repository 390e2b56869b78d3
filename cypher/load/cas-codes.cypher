// Substances by their CAS numbers, one row each.
// :param rows => [{id: 'cas-124389', edition: 'CAS', key: '124389', code: '124-38-9', titleEn: 'carbon dioxide', titleNl: 'koolstofdioxide', titleDe: 'Kohlendioxid', titleFr: 'dioxyde de carbone', titleNb: 'karbondioksid'}]
UNWIND $rows AS row
MERGE (code:Code {id: row.id})
SET code:Substance,
    code.scheme = 'cas', code.edition = row.edition, code.key = row.key, code.code = row.code, code.level = 'substance',
    code.titleEn = row.titleEn, code.titleNl = row.titleNl, code.titleDe = row.titleDe, code.titleFr = row.titleFr,
    code.titleNb = row.titleNb
