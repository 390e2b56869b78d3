// Companies, named and anonymous, one row each. One whose address is known is there; of the others a release settles where.
// :param rows => [{id: 'ilva', name: 'ILVA', anonymous: false, activity: 'Steelworks', country: 'IT', latitude: 40.5, longitude: 17.2}]
UNWIND $rows AS row
MERGE (company:Company {id: row.id})
SET company.name = row.name, company.anonymous = row.anonymous, company.activity = row.activity,
    company.country = row.country,
    company.location = CASE WHEN row.latitude IS NULL THEN company.location ELSE point({latitude: row.latitude, longitude: row.longitude}) END,
    company.locatedBy = CASE WHEN row.latitude IS NULL THEN company.locatedBy ELSE 'address' END
