// The companies of sectors, the hundred with most exchanges of each, as a release has settled their order.
// :param sectors => ['3511', '351', '35']
// -> sector, companies, members (how many there are)
UNWIND $sectors AS key
CALL (key) {
  MATCH (company:Company)-[among:AMONG]->(:Sector)
  WHERE among.sector = key AND among.position >= 0 AND among.position < 100
  WITH company, among.position AS position ORDER BY position
  RETURN collect(company.id) AS companies
}
RETURN key AS sector, companies,
       coalesce(COLLECT { MATCH ()-[among:AMONG]->() WHERE among.sector = key AND among.position >= 0
                          RETURN among.position + 1 ORDER BY among.sector DESC, among.position DESC LIMIT 1 }[0], 0) AS members
