// How much the networks of the whole library have: all companies, and the sectors, between which an exchange counts when the
// divisions of its donor and of its receiver are known, as a sale does that a source draws.
// -> id, companies, exchanges, links (drawn by sources), from, until (first and last year told)
CALL () {
  MATCH (told:Exchange)
  WITH count(told) AS exchanges, min(told.from) AS from, max(coalesce(told.until, told.from)) AS until
  MATCH (company:Company)-[:MEMBER_OF]->()
  WITH exchanges, from, until, count(DISTINCT company) AS companies
  RETURN 'supply-chains' AS id, exchanges, COUNT { ()-[:SUPPLIES]->() } AS links, companies, from, until
  UNION ALL
  MATCH (seller:Company)-[:SUPPLIES {flow: 'product'}]->(buyer)
  WHERE EXISTS { (seller)-[:ACTIVE_IN]->(:Sector)-[:BROADER*0..3]->(:Sector {level: 'division'}) }
    AND EXISTS { (buyer)-[:ACTIVE_IN]->(:Sector)-[:BROADER*0..3]->(:Sector {level: 'division'}) }
  WITH count(*) AS links
  MATCH (told:Exchange)
  WHERE size(told.donorSectors[0]) > 1 AND size(told.receiverSectors[0]) > 1
  MATCH (told)-[:FROM|TO]->(company)
  RETURN 'sectors' AS id, count(DISTINCT told) AS exchanges, links, count(DISTINCT company) AS companies,
         min(told.from) AS from, max(coalesce(told.until, told.from)) AS until
}
RETURN id, companies, exchanges, links, from, until
