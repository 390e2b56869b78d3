// The CPA and CAS codes of exchanges with all that are broader.
// -> key (with the scheme before it)
MATCH (exchange:Exchange)
UNWIND [key IN exchange.cpaKeys | 'cpa ' + key] + [key IN exchange.casKeys | 'cas ' + key] AS key
RETURN DISTINCT key
