// The publications that any case study cites, each once.
// -> id, type, authors, year, title, url, doi
MATCH (source:Source)
WHERE EXISTS { (source)<-[:CITES]-(:CaseStudy) }
RETURN source.id AS id, source.type AS type, source.authors AS authors, source.year AS year, source.title AS title,
       source.url AS url, source.doi AS doi
ORDER BY id
