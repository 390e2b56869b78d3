// To whom a company is connected, in one row: its suppliers and customers, the companies of its networks and of its sectors,
// and those around a place. What is not asked for is left empty, and so is its part of the answer.
// - partners: by exchanges and by links that a source draws; those of a joint party it is part of are its own. Of very many,
//   the five hundred best documented exchanges each way.
// - networks: two hundred companies of each at most, those a source names first.
// - peers: the hundred with most exchanges of each sector, as a release has settled their order.
// - neighbours: the hundred nearest within so many metres of a point.
// :param id => 'asnaes-power-station'
// :param networks => ['kalundborg']
// :param sectors => ['3511', '351', '35']
// :param areas => [{latitude: 55.68, longitude: 11.09, metres: 25000.0}]
// -> partners (company, gives: whether the company gives to it, stream, exchange, link), networks (network, title, kind, companies, members: how many there are), peers (sector, companies, members), neighbours (company, metres, locatedBy)
CALL () {
  MATCH (company:Company {id: $id})-[:PART_OF*0..1]->(party:Company)
  CALL (party) {
    MATCH (party)<-[:FROM]-(exchange:Exchange)
    WITH exchange ORDER BY exchange.standing DESC, exchange.sortKey LIMIT 500
    MATCH (exchange)-[:TO]->(partner), (exchange)-[:OF]->(stream)
    RETURN partner, true AS gives, exchange.id AS exchange, null AS link, stream.name AS stream
    UNION ALL
    MATCH (party)<-[:TO]-(exchange:Exchange)
    WITH exchange ORDER BY exchange.standing DESC, exchange.sortKey LIMIT 500
    MATCH (exchange)-[:FROM]->(partner), (exchange)-[:OF]->(stream)
    RETURN partner, false AS gives, exchange.id AS exchange, null AS link, stream.name AS stream
    UNION ALL
    MATCH (party)-[supplies:SUPPLIES]->(partner)
    WITH supplies, partner ORDER BY supplies.id LIMIT 500
    RETURN partner, true AS gives, supplies.exchange AS exchange, supplies.id AS link, supplies.stream AS stream
    UNION ALL
    MATCH (party)<-[supplies:SUPPLIES]-(partner)
    WITH supplies, partner ORDER BY supplies.id LIMIT 500
    RETURN partner, false AS gives, supplies.exchange AS exchange, supplies.id AS link, supplies.stream AS stream
  }
  WITH * WHERE partner <> company
  WITH partner.id AS partner, gives, stream, exchange, link ORDER BY partner, gives, exchange, link
  RETURN collect({company: partner, gives: gives, stream: stream, exchange: exchange, link: link}) AS partners
}
CALL () {
  UNWIND $networks AS id
  MATCH (network:Network {id: id})
  CALL (network) {
    MATCH (network)<-[:MEMBER_OF]-(company)
    WITH company ORDER BY company.anonymous, company.id LIMIT 200
    RETURN collect(company.id) AS companies
  }
  RETURN collect({network: id, title: network.title, kind: network.kind, companies: companies,
                  members: COUNT { (network)<-[:MEMBER_OF]-() }}) AS networks
}
CALL () {
  UNWIND $sectors AS key
  CALL (key) {
    MATCH (company)-[among:AMONG]->()
    WHERE among.sector = key AND among.position >= 0 AND among.position < 100
    WITH company, among.position AS position ORDER BY position
    RETURN collect(company.id) AS companies
  }
  RETURN collect({sector: key, companies: companies,
                  members: coalesce(COLLECT { MATCH ()-[among:AMONG]->() WHERE among.sector = key AND among.position >= 0
                                              RETURN among.position + 1 ORDER BY among.sector DESC, among.position DESC LIMIT 1 }[0], 0)}) AS peers
}
CALL () {
  UNWIND $areas AS area
  WITH area, point({latitude: area.latitude, longitude: area.longitude}) AS here
  MATCH (company:Company)
  WHERE point.distance(company.location, here) <= area.metres
  WITH company, point.distance(company.location, here) AS metres ORDER BY metres, company.id LIMIT 100
  RETURN collect({company: company.id, metres: metres, locatedBy: company.locatedBy}) AS neighbours
}
RETURN partners, networks, peers, neighbours
