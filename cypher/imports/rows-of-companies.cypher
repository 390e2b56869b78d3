// The rows that bring companies or what belongs to them into the graph: exchanges and links, and the companies themselves.
// :param ids => ['ilva']
// -> id
UNWIND $ids AS company
MATCH (named:Company {id: company})
CALL (named) {
  RETURN 'companies/' + named.id AS entry
  UNION
  MATCH (named)<-[:FROM|TO]-(exchange:Exchange)
  RETURN 'exchanges/' + exchange.id AS entry
  UNION
  MATCH (named)<-[:DONE_BY]-(:Treatment)<-[:VIA]-(exchange:Exchange)
  RETURN 'exchanges/' + exchange.id AS entry
  UNION
  MATCH (named)-[link:SUPPLIES]-(:Company)
  RETURN 'network-links/' + link.id AS entry
  UNION
  MATCH (named)<-[:PART_OF]-(member:Company)
  RETURN 'companies/' + member.id AS entry
}
RETURN DISTINCT entry AS id
