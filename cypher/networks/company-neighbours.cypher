// The named companies around a point, the hundred nearest.
// :param latitude => 55.68
// :param longitude => 11.09
// :param metres => 25000
// -> company, metres, locatedBy
WITH point({latitude: $latitude, longitude: $longitude}) AS here
MATCH (company:Company)
WHERE point.distance(company.location, here) <= $metres
RETURN company.id AS company, point.distance(company.location, here) AS metres, company.locatedBy AS locatedBy
ORDER BY metres, company LIMIT 100
