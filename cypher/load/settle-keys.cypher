// What a release settles: the codes of exchanges in one list, with everything broader, each with its scheme before it.
// :param ids => ['maestri-1-12-11']
UNWIND $ids AS id
MATCH (exchange:Exchange {id: id})
SET exchange.keys = [key IN exchange.ewcKeys | 'ewc ' + key] + [key IN exchange.cpaKeys | 'cpa ' + key] + [key IN exchange.casKeys | 'cas ' + key]
