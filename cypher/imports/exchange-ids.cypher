// All exchanges.
// -> id
MATCH (exchange:Exchange)
RETURN exchange.id AS id
