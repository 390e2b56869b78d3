// A page of publications with how many exchanges they document, by author.
// :param skip => 0
// :param limit => 20
// -> total, items (id, type, authors, year, title, url, doi, exchanges, caseStudies)
RETURN COUNT { (:Source) } AS total,
       COLLECT {
         MATCH (source:Source)
         WHERE source.id IS NOT NULL
         WITH source
         ORDER BY source.id
         SKIP $skip
         LIMIT $limit
         RETURN {id: source.id, type: source.type, authors: source.authors, year: source.year, title: source.title,
                 url: source.url, doi: source.doi,
                 exchanges: COUNT { (source)<-[:CITES]-(:Exchange) },
                 caseStudies: COLLECT { MATCH (source)<-[:CITES]-(study:CaseStudy) RETURN study.id ORDER BY study.id }}
       } AS items
