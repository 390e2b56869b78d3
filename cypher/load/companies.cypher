// Companies, named and anonymous, one row each.
// :param rows => [{id: 'ilva', name: 'ILVA', anonymous: false, activity: 'Steelworks', country: 'IT'}]
UNWIND $rows AS row
MERGE (company:Company {id: row.id})
SET company.name = row.name, company.anonymous = row.anonymous, company.activity = row.activity,
    company.country = row.country
