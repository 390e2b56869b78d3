// The network of each case study, with how much is told of it.
// -> id, title, kind, place, country, companies, exchanges, links (drawn by sources), from, until (first and last year told)
MATCH (network:Network)
OPTIONAL CALL (network) {
  MATCH (network)<-[:REPORTED_IN]-(told:Exchange)
  RETURN 1 AS exchange, 0 AS link, told.from AS from, told.until AS until
  UNION ALL
  MATCH (:Company)-[drawn:SUPPLIES {caseStudy: network.id}]->()
  RETURN 0 AS exchange, 1 AS link, drawn.from AS from, drawn.until AS until
}
WITH network, sum(exchange) AS exchanges, sum(link) AS links, min(from) AS from, max(coalesce(until, from)) AS until
RETURN network.id AS id, network.title AS title, network.kind AS kind, network.place AS place, network.country AS country,
       COUNT { (network)<-[:MEMBER_OF]-() } AS companies, exchanges, links, from, until
ORDER BY companies DESC, id
