// The publications that any of these exchanges cites, each once.
// :param exchanges => ['maestri-1-12-11']
// -> id, type, authors, year, title, url, doi
UNWIND $exchanges AS id
MATCH (:Exchange {id: id})-[:CITES]->(source:Source)
WITH DISTINCT source
RETURN source.id AS id, source.type AS type, source.authors AS authors, source.year AS year, source.title AS title,
       source.url AS url, source.doi AS doi
ORDER BY id
