// A company as the analysis of its network starts from it: where it is, in which networks, and what it gives; the hundred
// best documented exchanges and its twenty smallest networks at most.
// :param id => 'asnaes-power-station'
// -> id, name, anonymous, activity, country, sectors (keys), latitude, longitude, locatedBy, networks, memberOf (of how many there are), gives
MATCH (company:Company {id: $id})
RETURN company.id AS id, company.name AS name, company.anonymous AS anonymous, company.activity AS activity,
       company.country AS country,
       COLLECT { MATCH (company)-[:ACTIVE_IN]->(sector) RETURN sector.key ORDER BY sector.key } AS sectors,
       company.location.latitude AS latitude, company.location.longitude AS longitude, company.locatedBy AS locatedBy,
       COLLECT { MATCH (company)-[:MEMBER_OF]->(network)
                 RETURN network.id ORDER BY COUNT { (network)<-[:MEMBER_OF]-() }, network.id LIMIT 20 } AS networks,
       COUNT { (company)-[:MEMBER_OF]->() } AS memberOf,
       COLLECT {
         MATCH (company)-[:PART_OF*0..1]->(:Company)<-[:FROM]-(exchange:Exchange)-[:OF]->(stream)
         ORDER BY exchange.standing DESC, exchange.sortKey LIMIT 100
         RETURN {exchange: exchange.id, stream: stream.name, kind: exchange.kind,
                 ewc: COLLECT { MATCH (stream)-[:CLASSIFIED_AS]->(code:EwcCode) RETURN code.key ORDER BY code.key },
                 cpa: COLLECT { MATCH (stream)-[:CLASSIFIED_AS]->(code:CpaCode) RETURN code.key ORDER BY code.key },
                 cas: exchange.casKeys}
       } AS gives
