// The everyday names of wastes.
// -> name
MATCH (term:Term)
WHERE term.name IS NOT NULL
RETURN term.name AS name
ORDER BY name
