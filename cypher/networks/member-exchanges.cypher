// Companies, with those of their exchanges whose stream bears one of some codes or a narrower one.
// :param ids => ['asnaes-power-station']
// :param ewc => ['100202', '1002']
// :param cpa => ['081213']
// :param cas => []
// -> id, name, anonymous, activity, country, sectors, gives, takes
UNWIND range(0, size($ids) - 1) AS position
MATCH (company:Company {id: $ids[position]})
RETURN company.id AS id, company.name AS name, company.anonymous AS anonymous, company.activity AS activity,
       company.country AS country,
       COLLECT { MATCH (company)-[:ACTIVE_IN]->(sector) RETURN {code: sector.code, title: sector.titleEn} ORDER BY sector.key } AS sectors,
       COLLECT { MATCH (company)<-[:FROM]-(exchange)-[:OF]->(stream)
                 WHERE any(key IN exchange.ewcKeys WHERE key IN $ewc) OR any(key IN exchange.cpaKeys WHERE key IN $cpa) OR any(key IN exchange.casKeys WHERE key IN $cas)
                 RETURN {exchange: exchange.id, stream: stream.name, status: exchange.status, ewcKeys: exchange.ewcKeys, cpaKeys: exchange.cpaKeys, casKeys: exchange.casKeys}
                 ORDER BY exchange.standing DESC, exchange.sortKey LIMIT 50 } AS gives,
       COLLECT { MATCH (company)<-[:TO]-(exchange)-[:OF]->(stream)
                 WHERE any(key IN exchange.ewcKeys WHERE key IN $ewc) OR any(key IN exchange.cpaKeys WHERE key IN $cpa) OR any(key IN exchange.casKeys WHERE key IN $cas)
                 RETURN {exchange: exchange.id, stream: stream.name, status: exchange.status, ewcKeys: exchange.ewcKeys, cpaKeys: exchange.cpaKeys, casKeys: exchange.casKeys}
                 ORDER BY exchange.standing DESC, exchange.sortKey LIMIT 50 } AS takes
ORDER BY position
