// The rows that bring companies or what belongs to them into the graph: exchanges and links, and the companies themselves.
// :param ids => ['ilva']
// -> id
UNWIND $ids AS id
MATCH (company:Company {id: id})
CALL (company) {
  RETURN 'companies/' + company.id AS id
  UNION
  MATCH (company)<-[:FROM|TO]-(exchange:Exchange)
  RETURN 'exchanges/' + exchange.id AS id
  UNION
  MATCH (company)<-[:DONE_BY]-(:Treatment)<-[:VIA]-(exchange:Exchange)
  RETURN 'exchanges/' + exchange.id AS id
  UNION
  MATCH (company)-[link:SUPPLIES]-(:Company)
  RETURN 'network-links/' + link.id AS id
  UNION
  MATCH (company)<-[:PART_OF]-(member:Company)
  RETURN 'companies/' + member.id AS id
}
RETURN DISTINCT id
