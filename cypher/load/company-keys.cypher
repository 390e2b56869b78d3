// What a release settles: which codes the streams bear that a company gives and takes, so that its exchanges need be looked
// at only if one is asked for.
// :param ids => ['ilva']
UNWIND $ids AS id
MATCH (company:Company {id: id})
SET company.givenKeys = COLLECT { MATCH (company)<-[:FROM]-(exchange:Exchange) UNWIND exchange.keys AS key RETURN DISTINCT key ORDER BY key },
    company.takenKeys = COLLECT { MATCH (company)<-[:TO]-(exchange:Exchange) UNWIND exchange.keys AS key RETURN DISTINCT key ORDER BY key }
