// Regions of NUTS, one row each, with the point at which a map writes their name.
// :param rows => [{id: 'nuts-2021-nl411', edition: '2021', key: 'NL411', code: 'NL411', level: 3, name: 'West-Noord-Brabant', nameLatin: null, country: 'NL', longitude: 4.47, latitude: 51.57}]
UNWIND $rows AS row
MERGE (code:Code {id: row.id})
SET code:Region,
    code.scheme = 'nuts', code.edition = row.edition, code.key = row.key, code.code = row.code, code.level = 'NUTS ' + row.level,
    code.titleEn = coalesce(row.nameLatin, row.name), code.name = row.name, code.country = row.country,
    code.location = point({longitude: row.longitude, latitude: row.latitude})
