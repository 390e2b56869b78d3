// What tells named companies from others, a row each.
// :param ids => ['ilva']
// -> id, name, activity, country, sectors, places (of their case studies), exchanges, gives, takes (numbers of exchanges)
UNWIND $ids AS id
MATCH (company:Company {id: id})
WHERE NOT company.anonymous
RETURN company.id AS id, company.name AS name, company.activity AS activity, company.country AS country,
       COLLECT { MATCH (company)-[:ACTIVE_IN]->(sector:Sector) RETURN {key: sector.key, code: sector.code, title: sector.titleEn} ORDER BY sector.key } AS sectors,
       COLLECT { MATCH (company)<-[:FROM|TO]-(:Exchange)-[:REPORTED_IN]->(study:CaseStudy) WHERE study.place IS NOT NULL
                 RETURN DISTINCT study.place AS place ORDER BY place } AS places,
       COUNT { MATCH (company)<-[:FROM|TO]-(exchange:Exchange) RETURN DISTINCT exchange } AS exchanges,
       COUNT { (company)<-[:FROM]-(:Exchange) } AS gives,
       COUNT { (company)<-[:TO]-(:Exchange) } AS takes
