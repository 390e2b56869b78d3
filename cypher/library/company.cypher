// A company with what it gives and takes.
// :param id => 'ilva'
// -> id, name, otherNames, anonymous, activity, country, sectors, partOf, members, gives, takes (ids of exchanges)
MATCH (company:Company {id: $id})
RETURN company.id AS id, company.name AS name, coalesce(company.otherNames, []) AS otherNames, company.anonymous AS anonymous, company.activity AS activity,
       company.country AS country,
       COLLECT { MATCH (company)-[:ACTIVE_IN]->(sector) RETURN {code: sector.code, title: sector.titleEn} ORDER BY sector.key } AS sectors,
       COLLECT { MATCH (company)-[:PART_OF]->(joint:Company) RETURN {id: joint.id, name: joint.name} ORDER BY joint.id } AS partOf,
       COLLECT { MATCH (company)<-[:PART_OF]-(member:Company) RETURN {id: member.id, name: member.name} ORDER BY member.id } AS members,
       COLLECT { MATCH (company)<-[:FROM]-(exchange:Exchange) RETURN exchange.id ORDER BY exchange.sortKey } AS gives,
       COLLECT { MATCH (company)<-[:TO]-(exchange:Exchange) RETURN exchange.id ORDER BY exchange.sortKey } AS takes
