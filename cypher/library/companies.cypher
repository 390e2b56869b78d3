// Companies as they are listed, in the order of the ids asked for.
// :param ids => ['ilva']
// -> id, name, anonymous, activity, country, sectors, gives, takes (numbers of exchanges)
UNWIND range(0, size($ids) - 1) AS position
MATCH (company:Company {id: $ids[position]})
RETURN company.id AS id, company.name AS name, company.anonymous AS anonymous, company.activity AS activity,
       company.country AS country,
       COLLECT { MATCH (company)-[:ACTIVE_IN]->(sector) RETURN {code: sector.code, title: sector.titleEn} ORDER BY sector.key } AS sectors,
       COUNT { (company)<-[:FROM]-(:Exchange) } AS gives,
       COUNT { (company)<-[:TO]-(:Exchange) } AS takes
ORDER BY position
