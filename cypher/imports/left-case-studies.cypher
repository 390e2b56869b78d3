// Which of these are there still.
// :param ids => ['kalundborg']
// -> id
UNWIND $ids AS id
MATCH (study:CaseStudy {id: id})
RETURN study.id AS id
