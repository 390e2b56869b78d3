// Critical and strategic raw materials with how many exchanges move a stream in whose codes they occur, by name. What a code
// holds, narrower codes may hold.
// -> id, name, names (by language), critical, strategic, exchanges
MATCH (material:RawMaterial)
WHERE material.id IS NOT NULL
RETURN material.id AS id, material.name AS name,
       {en: material.name, nl: material.nameNl, de: material.nameDe, fr: material.nameFr, nb: material.nameNb} AS names,
       material.critical AS critical, material.strategic AS strategic,
       COUNT { MATCH (material)-[:OCCURS_IN]->(:Code)<-[:BROADER*0..5]-(:Code)<-[:CLASSIFIED_AS]-(:Stream)<-[:OF]-(exchange:Exchange)
               RETURN DISTINCT exchange } AS exchanges
ORDER BY name
