// Codes of a classification, one row per code.
// :param rows => [{id: 'ewc-2015-100202', label: 'EwcCode', properties: {scheme: 'ewc', edition: '2015', key: '100202', code: '10 02 02', level: 'entry', hazardous: false, titleEn: 'unprocessed slag'}}]
UNWIND $rows AS row
MERGE (code:Code {id: row.id})
SET code += row.properties
SET code:$(row.label)
