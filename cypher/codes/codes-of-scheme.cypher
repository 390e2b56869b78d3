// All codes of a classification, broader ones first; where editions share a code, the newest first.
// :param scheme => 'ewc'
// -> scheme, edition, key, code, level, title (English), titles (by language), hazardous, broader (key)
MATCH (code:Code {scheme: $scheme})
WHERE code.key IS NOT NULL
RETURN code.scheme AS scheme, code.edition AS edition, code.key AS key, code.code AS code, code.level AS level,
       code.titleEn AS title, {en: code.titleEn, nl: code.titleNl, de: code.titleDe, fr: code.titleFr, nb: code.titleNb,
        sv: code.titleSv, da: code.titleDa, fi: code.titleFi} AS titles, code.hazardous AS hazardous,
       COLLECT { MATCH (code)-[:BROADER]->(broader) RETURN broader.key LIMIT 1 }[0] AS broader
ORDER BY key, edition DESC
