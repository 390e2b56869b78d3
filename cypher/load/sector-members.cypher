// What a release settles: where each named company stands among those of its NACE class, and of the group and division
// above it: the more exchanges it has, the nearer to the top. Counted from 0, so that the first hundred are a range.
// :param sectors => ['2410', '241', '24']
UNWIND $sectors AS key
CALL (key) {
  MATCH (sector:Sector {key: key})<-[:BROADER*0..2]-(:Sector)<-[:ACTIVE_IN]-(company:Company {anonymous: false})
  WITH DISTINCT sector, company, COUNT { (company)<-[:FROM|TO]-(:Exchange) } AS exchanges
  ORDER BY exchanges DESC, company.id
  WITH sector, collect(company) AS companies
  UNWIND range(0, size(companies) - 1) AS position
  WITH sector, position, companies[position] AS company
  CREATE (company)-[:AMONG {sector: sector.key, position: position}]->(sector)
}
