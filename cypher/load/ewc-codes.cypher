// Codes of the List of Waste, one row each.
// :param rows => [{id: 'ewc-2015-100202', edition: '2015', key: '100202', code: '10 02 02', level: 'entry', hazardous: false, titleEn: 'unprocessed slag', titleNl: 'onverwerkte slakken', titleDe: 'unverarbeitete Schlacke', titleFr: 'laitiers non traités', titleNb: 'ubearbeidet slagg', titleFi: 'käsittelemätön kuona'}]
UNWIND $rows AS row
MERGE (code:Code {id: row.id})
SET code:EwcCode,
    code.scheme = 'ewc', code.edition = row.edition, code.key = row.key, code.code = row.code, code.level = row.level,
    code.hazardous = row.hazardous, code.titleEn = row.titleEn, code.titleNl = row.titleNl, code.titleDe = row.titleDe,
    code.titleFr = row.titleFr, code.titleNb = row.titleNb, code.titleFi = row.titleFi
