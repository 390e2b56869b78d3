// The companies that sources name, with what tells whether two of them are the same. Apart are those that it cannot be: the
// other parties of its exchanges and links, joint parties it belongs to with their members, and what a person told apart.
// -> id, name, otherNames, country, sectors, exchanges (number), joint, apart (ids)
MATCH (company:Company {anonymous: false})
RETURN company.id AS id, company.name AS name, coalesce(company.otherNames, []) AS otherNames, company.country AS country,
       COLLECT { MATCH (company)-[:ACTIVE_IN]->(sector) RETURN {key: sector.key, code: sector.code, title: sector.titleEn} ORDER BY sector.key } AS sectors,
       COUNT { (company)<-[:FROM|TO]-(:Exchange) } AS exchanges,
       EXISTS { (company)<-[:PART_OF]-(:Company) } AS joint,
       COLLECT {
         MATCH (company)<-[:FROM|TO]-(:Exchange)-[:FROM|TO]->(other:Company {anonymous: false}) RETURN other.id
         UNION
         MATCH (company)-[:SUPPLIES|DISTINCT_FROM]-(other:Company) RETURN other.id
         UNION
         MATCH (company)-[:PART_OF]->(other:Company) RETURN other.id
         UNION
         MATCH (company)-[:PART_OF]->(:Company)<-[:PART_OF]-(other:Company) RETURN other.id
       } AS apart
