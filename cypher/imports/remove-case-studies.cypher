// Removes case studies that nothing refers to.
// :param ids => ['kalundborg']
UNWIND $ids AS id
MATCH (study:CaseStudy {id: id})
WHERE NOT (EXISTS { (study)<-[:REPORTED_IN]-() })
DETACH DELETE study
