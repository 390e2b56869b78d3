// What the matching of partners learns from: exchanges, implemented ones first, with the keys of the sectors they went
// between and of the codes of their streams.
// :param limit => 20000
// -> id, title, caseStudy, place, recordedBy, kind, donor, donorSectors, stream, ewc, cpa, receiver, receiverSectors, use
MATCH (exchange:Exchange)-[:REPORTED_IN]->(study:CaseStudy)
WITH exchange, study
ORDER BY exchange.status = 'implemented' DESC, exchange.sortKey
LIMIT $limit
MATCH (exchange)-[:FROM]->(donor:Company), (exchange)-[:TO]->(receiver:Company), (exchange)-[:OF]->(stream:Stream)
RETURN exchange.id AS id, exchange.title AS title, study.id AS caseStudy,
       exchange.place AS place, exchange.import AS recordedBy, exchange.kind AS kind,
       {id: donor.id, name: donor.name, anonymous: donor.anonymous, activity: donor.activity} AS donor,
       exchange.donorSectors AS donorSectors, stream.name AS stream,
       COLLECT { MATCH (stream)-[:CLASSIFIED_AS]->(code:EwcCode) RETURN code.key ORDER BY code.key } AS ewc,
       COLLECT { MATCH (stream)-[:CLASSIFIED_AS]->(code:CpaCode) RETURN code.key ORDER BY code.key } AS cpa,
       {id: receiver.id, name: receiver.name, anonymous: receiver.anonymous, activity: receiver.activity} AS receiver,
       exchange.receiverSectors AS receiverSectors,
       coalesce(COLLECT { MATCH (exchange)-[:FOR]->(use:Use) RETURN use.name LIMIT 1 }[0], '') AS use
ORDER BY exchange.sortKey
