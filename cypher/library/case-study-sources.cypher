// The publications that any of these case studies cites, each once.
// :param ids => ['kalundborg']
// -> id, type, authors, year, title, url, doi
UNWIND $ids AS id
MATCH (study:CaseStudy {id: id})-[:CITES]->(source:Source)
WITH DISTINCT source
RETURN source.id AS id, source.type AS type, source.authors AS authors, source.year AS year, source.title AS title,
       source.url AS url, source.doi AS doi
ORDER BY id
