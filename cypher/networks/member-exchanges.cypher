// Companies, with those of their exchanges whose stream bears one of some codes or a narrower one, fifty each way at most.
// The codes are the keys of a map, because looking one up in a list takes the longer the more there are.
// :param ids => ['asnaes-power-station']
// :param keys => {`ewc 100202`: true, `ewc 1002`: true, `cpa 081213`: true}
// -> id, name, anonymous, activity, country, sectors, gives, takes
UNWIND range(0, size($ids) - 1) AS position
MATCH (company:Company {id: $ids[position]})
WITH position, company, any(key IN company.givenKeys WHERE $keys[key]) AS given, any(key IN company.takenKeys WHERE $keys[key]) AS taken
RETURN company.id AS id, company.name AS name, company.anonymous AS anonymous, company.activity AS activity,
       company.country AS country,
       COLLECT { MATCH (company)-[:ACTIVE_IN]->(sector) RETURN {code: sector.code, title: sector.titleEn} ORDER BY sector.key } AS sectors,
       COLLECT { MATCH (company)<-[:FROM]-(exchange)
                 WHERE given AND any(key IN exchange.keys WHERE $keys[key])
                 WITH exchange ORDER BY exchange.standing DESC, exchange.sortKey LIMIT 50
                 MATCH (exchange)-[:OF]->(stream)
                 RETURN {exchange: exchange.id, stream: stream.name, status: exchange.status, ewcKeys: exchange.ewcKeys, cpaKeys: exchange.cpaKeys, casKeys: exchange.casKeys}
                 ORDER BY exchange.standing DESC, exchange.sortKey } AS gives,
       COLLECT { MATCH (company)<-[:TO]-(exchange)
                 WHERE taken AND any(key IN exchange.keys WHERE $keys[key])
                 WITH exchange ORDER BY exchange.standing DESC, exchange.sortKey LIMIT 50
                 MATCH (exchange)-[:OF]->(stream)
                 RETURN {exchange: exchange.id, stream: stream.name, status: exchange.status, ewcKeys: exchange.ewcKeys, cpaKeys: exchange.cpaKeys, casKeys: exchange.casKeys}
                 ORDER BY exchange.standing DESC, exchange.sortKey } AS takes
ORDER BY position
