// Which residues precedents used together with those of some codes, those that most receivers did first.
// :param keys => ['100202']
// -> key, complement, scheme, code, receivers, exchanges (with streams of the key), others (with streams of the complement)
UNWIND $keys AS key
MATCH (own:EwcCode|CpaCode {key: key})-[used:USED_WITH]->(complement:Code)
RETURN key, complement.key AS complement, complement.scheme AS scheme, complement.code AS code, used.receivers AS receivers,
       used.exchanges AS exchanges, used.others AS others
ORDER BY receivers DESC, complement LIMIT 50
