// All codes with the edition they belong to.
// -> scheme, edition, key, id, code
MATCH (code:Code)
RETURN code.scheme AS scheme, code.edition AS edition, code.key AS key, code.id AS id, code.code AS code
