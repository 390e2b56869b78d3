// The ordinary sales of products that sources draw, between the NACE divisions of seller and buyer: each the first of its
// company. Sales between companies whose sector is not known are left out.
// -> id, drawn, caseStudy, donor, receiver (the divisions), stream, flow, from, until, imports, sources, exchange
MATCH (seller:Company)-[link:SUPPLIES {flow: 'product'}]->(buyer)
WITH link,
     COLLECT { MATCH (seller)-[:ACTIVE_IN]->(:Sector)-[:BROADER*0..3]->(division:Sector {level: 'division'})
               RETURN division ORDER BY division.key LIMIT 1 }[0] AS gives,
     COLLECT { MATCH (buyer)-[:ACTIVE_IN]->(:Sector)-[:BROADER*0..3]->(division:Sector {level: 'division'})
               RETURN division ORDER BY division.key LIMIT 1 }[0] AS takes
WHERE gives IS NOT NULL AND takes IS NOT NULL
RETURN link.id AS id, true AS drawn, link.caseStudy AS caseStudy,
       {id: gives.code, name: gives.titleEn, anonymous: false, sector: {code: gives.code, title: gives.titleEn}} AS donor,
       {id: takes.code, name: takes.titleEn, anonymous: false, sector: {code: takes.code, title: takes.titleEn}} AS receiver,
       link.stream AS stream, link.flow AS flow, link.from AS from, link.until AS until,
       [link.import] AS imports, [link.source] AS sources, link.exchange AS exchange
ORDER BY id
