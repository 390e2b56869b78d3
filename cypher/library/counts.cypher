// How much the library holds, one row.
// -> exchanges, caseStudies (with exchanges), caseStudiesWithoutExchanges, companies (named), undisclosedCompanies, sources, streams, uses, ewcCodes (in use), byStatus, imports
RETURN COUNT { (:Exchange) } AS exchanges,
       COUNT { MATCH (study:CaseStudy) WHERE EXISTS { (study)<-[:REPORTED_IN]-(:Exchange) } } AS caseStudies,
       COUNT { MATCH (study:CaseStudy) WHERE NOT EXISTS { (study)<-[:REPORTED_IN]-(:Exchange) } } AS caseStudiesWithoutExchanges,
       COUNT { (:Company {anonymous: false}) } AS companies,
       COUNT { (:Company {anonymous: true}) } AS undisclosedCompanies,
       COUNT { (:Source) } AS sources,
       COUNT { (:Stream) } AS streams,
       COUNT { (:Use) } AS uses,
       COUNT { MATCH (code:EwcCode) WHERE EXISTS { (code)<-[:CLASSIFIED_AS]-(:Stream)<-[:OF]-(:Exchange) } } AS ewcCodes,
       COLLECT { MATCH (exchange:Exchange) WITH exchange.status AS status, count(*) AS exchanges
                 RETURN {status: status, exchanges: exchanges} ORDER BY exchanges DESC, status } AS byStatus,
       COLLECT { MATCH (import:Import)
                 RETURN {id: import.id, title: import.title, terms: import.terms, exchanges: COUNT { (import)<-[:TOLD_BY]-(:Exchange) }}
                 ORDER BY import.id } AS imports
