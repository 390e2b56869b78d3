// The companies that belong to a network.
// -> id
MATCH (company:Company {anonymous: false})-[:MEMBER_OF]->(:Network)
RETURN DISTINCT company.id AS id
