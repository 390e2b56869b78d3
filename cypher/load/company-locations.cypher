// What a release settles: where a named company is, if nothing better is known: at the label point of the NUTS region of
// level 3 in which a network of its lies. Such points are tens of kilometres out.
// :param ids => ['ilva']
UNWIND $ids AS id
MATCH (company:Company {id: id, anonymous: false})-[:MEMBER_OF]->(network:Network)-[:LOCATED_IN]->(region:Region {level: 'NUTS 3'})
WHERE company.location IS NULL OR company.locatedBy = 'region'
WITH company, region ORDER BY region.key
WITH company, head(collect(region)) AS region
SET company.location = region.location, company.locatedBy = 'region'
MERGE (company)-[:LOCATED_IN]->(region)
