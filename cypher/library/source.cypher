// A publication with how many exchanges it documents.
// :param id => 'chertow-2007'
// -> id, type, authors, year, title, url, doi, exchanges, caseStudies (ids)
MATCH (source:Source {id: $id})
RETURN source.id AS id, source.type AS type, source.authors AS authors, source.year AS year, source.title AS title,
       source.url AS url, source.doi AS doi,
       COUNT { (source)<-[:CITES]-(:Exchange) } AS exchanges,
       COLLECT { MATCH (source)<-[:CITES]-(study:CaseStudy) RETURN study.id ORDER BY study.id } AS caseStudies
