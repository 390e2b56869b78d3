// What a release settles: which companies belong to a network, because they give or take in an exchange it reports.
// :param ids => ['maestri-1-12-11']
UNWIND $ids AS id
MATCH (exchange:Exchange {id: id})-[:REPORTED_IN]->(network:Network)
MATCH (exchange)-[:FROM|TO]->(company:Company)
MERGE (company)-[member:MEMBER_OF]->(network)
SET member.settled = true
