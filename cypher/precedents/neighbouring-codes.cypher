// EWC entries that have precedents, those nearest in the order of the list first.
// :param number => 160121
// -> key, exchanges
MATCH (code:EwcCode)
WHERE code.key IS NOT NULL
WITH code, COUNT { (code)<-[:CLASSIFIED_AS]-(:Stream)<-[:OF]-(:Exchange) } AS exchanges
WHERE exchanges > 0
RETURN code.key AS key, exchanges
ORDER BY abs(toInteger(code.key) - $number), key
LIMIT 5
