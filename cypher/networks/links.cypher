// What is told of the links within a network: those that a source draws, and the exchanges reported of it. An exchange that a
// drawn link names comes twice, once as each. The flow of an exchange follows from its kind.
// :param network => 'kalundborg'
// -> id, drawn, caseStudy, donor, receiver (with their first sector), stream, flow, from, until, imports, sources, exchange
CALL () {
  MATCH (donor:Company)-[link:SUPPLIES {caseStudy: $network}]->(receiver)
  RETURN link.id AS id, true AS drawn, donor, receiver, link.stream AS stream, link.flow AS flow, link.from AS from,
         link.until AS until, [link.import] AS imports, [link.source] AS sources, link.exchange AS exchange
  UNION ALL
  MATCH (:CaseStudy {id: $network})<-[:REPORTED_IN]-(told:Exchange)
  MATCH (told)-[:FROM]->(donor), (told)-[:TO]->(receiver), (told)-[:OF]->(given)
  RETURN told.id AS id, false AS drawn, donor, receiver, given.name AS stream,
         CASE told.kind WHEN 'material' THEN 'by-product' ELSE 'utility' END AS flow, told.from AS from,
         told.until AS until, told.imports AS imports, told.sources AS sources, told.id AS exchange
}
RETURN id, drawn, $network AS caseStudy,
       donor {.id, .name, .anonymous, .activity,
              sector: COLLECT { MATCH (donor)-[:ACTIVE_IN]->(sector) RETURN {code: sector.code, title: sector.titleEn} ORDER BY sector.key LIMIT 1 }[0]} AS donor,
       receiver {.id, .name, .anonymous, .activity,
                 sector: COLLECT { MATCH (receiver)-[:ACTIVE_IN]->(sector) RETURN {code: sector.code, title: sector.titleEn} ORDER BY sector.key LIMIT 1 }[0]} AS receiver,
       stream, flow, from, until, imports, sources, exchange
ORDER BY id
