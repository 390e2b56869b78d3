// A critical or strategic raw material with the codes it occurs in and the exchanges that move a stream of
// a code that names it or whose process works it.
// :param id => 'phosphate-rock'
// -> id, name, names (by language), critical, strategic, codes, exchanges
MATCH (material:RawMaterial {id: $id})
RETURN material.id AS id, material.name AS name,
       {en: material.name, nl: material.nameNl, de: material.nameDe, fr: material.nameFr, nb: material.nameNb} AS names,
       material.critical AS critical, material.strategic AS strategic,
       COLLECT { MATCH (material)-[occurs:OCCURS_IN]->(code:Code)
                 RETURN {scheme: code.scheme, code: code.code, title: code.titleEn, basis: occurs.basis, certainty: occurs.certainty} AS found
                 ORDER BY code.scheme, code.key } AS codes,
       COLLECT { MATCH (material)-[occurs:OCCURS_IN]->(:Code)<-[:BROADER*0..5]-(:Code)<-[:CLASSIFIED_AS]-(stream:Stream)<-[:OF]-(exchange:Exchange)
                 WHERE occurs.basis IN ['title', 'process']
                 WITH DISTINCT exchange, stream
                 ORDER BY exchange.sortKey
                 RETURN {id: exchange.id, title: exchange.title, stream: stream.name} } AS exchanges
