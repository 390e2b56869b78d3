// The companies that give or take.
// -> id
MATCH (:Exchange)-[:FROM|TO]->(company:Company)
RETURN DISTINCT company.id AS id
