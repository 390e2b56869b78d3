// The NACE divisions, groups and classes of named companies, with the groups and divisions above them.
// -> key
MATCH (:Company {anonymous: false})-[:ACTIVE_IN]->(:Sector)-[:BROADER*0..2]->(sector:Sector)
WHERE sector.level <> 'section'
RETURN DISTINCT sector.key AS key
