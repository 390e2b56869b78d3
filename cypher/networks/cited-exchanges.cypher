// Exchanges as they are referred to.
// :param ids => ['maestri-1-12-11']
// -> id, title, place, country, status, grade
UNWIND $ids AS id
MATCH (exchange:Exchange {id: id})-[:REPORTED_IN]->(study)
RETURN exchange.id AS id, exchange.title AS title, coalesce(study.place, study.title) AS place, study.country AS country,
       exchange.status AS status, exchange.grade AS grade
