// A page of case studies with how many exchanges they report, those with most first.
// :param skip => 0
// :param limit => 20
// -> total, items (id, title, place, country, exchanges)
RETURN COUNT { (:CaseStudy) } AS total,
       COLLECT {
         MATCH (study:CaseStudy)
         WITH study, COUNT { (study)<-[:REPORTED_IN]-(:Exchange) } AS exchanges
         RETURN {id: study.id, title: study.title, place: study.place, country: study.country, exchanges: exchanges}
         ORDER BY exchanges DESC, study.id
         SKIP $skip
         LIMIT $limit
       } AS items
