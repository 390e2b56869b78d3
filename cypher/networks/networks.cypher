// The network of each case study, with how much is told of it. All is read once and divided among the networks; looking into
// each of them would take longer.
// -> id, title, kind, assigned (how sure the kind is), place, country, companies, exchanges, links (drawn by sources), from, until (first and last year told)
CALL () {
  MATCH (empty:Network)
  RETURN empty.id AS id, 0 AS exchange, 0 AS link, null AS from, null AS until
  UNION ALL
  MATCH (told:Exchange)
  RETURN told.caseStudy AS id, 1 AS exchange, 0 AS link, told.from AS from, told.until AS until
  UNION ALL
  MATCH (:Company)-[drawn:SUPPLIES]->()
  RETURN drawn.caseStudy AS id, 0 AS exchange, 1 AS link, drawn.from AS from, drawn.until AS until
}
WITH id, sum(exchange) AS exchanges, sum(link) AS links, min(from) AS from, max(coalesce(until, from)) AS until
MATCH (network:Network {id: id})
RETURN network.id AS id, network.title AS title, network.kind AS kind, network.kindCertainty AS assigned, network.place AS place, network.country AS country,
       COUNT { (network)<-[:MEMBER_OF]-() } AS companies, exchanges, links, from, until
ORDER BY companies DESC, id
