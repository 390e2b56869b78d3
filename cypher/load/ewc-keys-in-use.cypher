// The EWC codes of exchanges with all that are broader.
// -> key
MATCH (exchange:Exchange)
UNWIND exchange.ewcKeys AS key
RETURN DISTINCT key
