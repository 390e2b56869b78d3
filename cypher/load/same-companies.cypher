// Companies that a person decided to be another one: their ids lead there, and their names stay known. All that names them
// names the other already.
// :param rows => [{alias: 'iisin-poly-tech', name: 'IISin Poly-Tech', company: 'ilsin-poly-tech', reason: 'A slip of the pen', decidedOn: date('2026-11-22')}]
UNWIND $rows AS row
MATCH (company:Company {id: row.company})
MERGE (alias:CompanyAlias {id: row.alias})
MERGE (alias)-[aliasOf:ALIAS_OF]->(company)
SET aliasOf.reason = row.reason, aliasOf.decidedOn = row.decidedOn,
    company.otherNames = CASE
      WHEN row.name = company.name OR row.name IN coalesce(company.otherNames, []) THEN company.otherNames
      ELSE coalesce(company.otherNames, []) + row.name
    END
