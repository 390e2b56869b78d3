// The mirror entries of entries of the List of Waste, in official spelling.
// :param keys => ['100213', '100214']
// -> key, mirror
UNWIND $keys AS key
MATCH (code:EwcCode {key: key})
WITH key, COLLECT { MATCH (code)-[:MIRRORED_BY]-(other:EwcCode) RETURN DISTINCT other.code AS mirror ORDER BY mirror } AS mirror
WHERE mirror <> []
UNWIND mirror AS one
RETURN key, collect(DISTINCT one) AS mirror
