// What stands around a code in any of its editions: mirror entries, corresponding codes, codes that exchanges bear together
// with it, sectors its wastes arise in, everyday names, raw materials; one row.
// :param scheme => 'ewc'
// :param key => '100213'
// -> mirror, corresponding, usedWith, arisesIn, terms, rawMaterials
RETURN COLLECT {
         MATCH (:Code {scheme: $scheme, key: $key})-[:MIRRORED_BY]-(other:Code)
         RETURN DISTINCT {scheme: other.scheme, edition: other.edition, key: other.key, code: other.code, level: other.level, hazardous: other.hazardous,
                   titles: {en: other.titleEn, nl: other.titleNl, de: other.titleDe, fr: other.titleFr, nb: other.titleNb, sv: other.titleSv, da: other.titleDa, fi: other.titleFi}} AS mirror
         ORDER BY mirror.key
       } AS mirror,
       COLLECT {
         MATCH (:Code {scheme: $scheme, key: $key})-[corresponds:CORRESPONDS_TO]-(other:Code)
         RETURN {scheme: other.scheme, edition: other.edition, key: other.key, code: other.code, level: other.level, hazardous: other.hazardous,
                   titles: {en: other.titleEn, nl: other.titleNl, de: other.titleDe, fr: other.titleFr, nb: other.titleNb, sv: other.titleSv, da: other.titleDa, fi: other.titleFi}, whole: corresponds.whole} AS corresponding
         ORDER BY corresponding.scheme, corresponding.edition, corresponding.key
       } AS corresponding,
       COLLECT {
         MATCH (:Code {scheme: $scheme, key: $key})<-[:BROADER*0..5]-(:Code)<-[:CLASSIFIED_AS]-(stream:Stream)-[:CLASSIFIED_AS]->(other:Code)
         WHERE other.scheme <> $scheme
         MATCH (stream)<-[:OF]-(exchange:Exchange)
         WITH other, count(DISTINCT exchange) AS exchanges
         ORDER BY exchanges DESC, other.key
         LIMIT 20
         RETURN {scheme: other.scheme, edition: other.edition, key: other.key, code: other.code, level: other.level, hazardous: other.hazardous,
                   titles: {en: other.titleEn, nl: other.titleNl, de: other.titleDe, fr: other.titleFr, nb: other.titleNb, sv: other.titleSv, da: other.titleDa, fi: other.titleFi}, exchanges: exchanges}
       } AS usedWith,
       COLLECT {
         MATCH (:Code {scheme: $scheme, key: $key})-[:BROADER*0..2]->(:Code)-[:ARISES_IN]->(other:Code)
         RETURN DISTINCT {scheme: other.scheme, edition: other.edition, key: other.key, code: other.code, level: other.level, hazardous: other.hazardous,
                   titles: {en: other.titleEn, nl: other.titleNl, de: other.titleDe, fr: other.titleFr, nb: other.titleNb, sv: other.titleSv, da: other.titleDa, fi: other.titleFi}} AS sector
         ORDER BY sector.key
       } AS arisesIn,
       COLLECT {
         MATCH (:Code {scheme: $scheme, key: $key})<-[:NAMES]-(term:Term)
         RETURN DISTINCT term.name AS name
         ORDER BY name
       } AS terms,
       COLLECT {
         MATCH (:Code {scheme: $scheme, key: $key})-[:BROADER*0..5]->(:Code)<-[occurs:OCCURS_IN]-(material:RawMaterial)
         WITH material, occurs
         ORDER BY occurs.basis DESC
         WITH material, collect(occurs)[0] AS occurs
         RETURN {id: material.id, name: material.name, critical: material.critical, strategic: material.strategic,
                 basis: occurs.basis, certainty: occurs.certainty} AS found
         ORDER BY found.name
       } AS rawMaterials
