// Critical and strategic raw materials of Regulation (EU) 2024/1252, one row each.
// :param rows => [{id: 'phosphate-rock', nameEn: 'phosphate rock', nameNl: '…', nameDe: '…', nameFr: '…', nameNb: '…', critical: true, strategic: false, broader: null}]
UNWIND $rows AS row
MERGE (material:RawMaterial {id: row.id})
SET material.name = row.nameEn, material.nameNl = row.nameNl, material.nameDe = row.nameDe,
    material.nameFr = row.nameFr, material.nameNb = row.nameNb, material.critical = row.critical,
    material.strategic = row.strategic
WITH material, row
WHERE row.broader IS NOT NULL
MERGE (broader:RawMaterial {id: row.broader})
MERGE (material)-[:BROADER]->(broader)
