// Critical and strategic raw materials with how many exchanges move a stream in whose codes they occur, by name. What a code
// names, narrower codes may hold; codes that only official notes connect with a material are left out of the count.
// -> id, name, names (by language), critical, strategic, exchanges
MATCH (material:RawMaterial)
WHERE material.id IS NOT NULL
RETURN material.id AS id, material.name AS name,
       {en: material.name, nl: material.nameNl, de: material.nameDe, fr: material.nameFr, nb: material.nameNb} AS names,
       material.critical AS critical, material.strategic AS strategic,
       COUNT { MATCH (material)-[occurs:OCCURS_IN]->(:Code)<-[:BROADER*0..5]-(:Code)<-[:CLASSIFIED_AS]-(:Stream)<-[:OF]-(exchange:Exchange)
               WHERE occurs.basis IN ['title', 'process']
               RETURN DISTINCT exchange } AS exchanges
ORDER BY name
