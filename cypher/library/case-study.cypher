// A case study with its region (of NUTS, smaller than its country), its sources and the ids of its exchanges.
// :param id => 'kalundborg'
// -> id, title, place, country, region (code, name, longitude, latitude), network (whether its companies form one), exchangeIds, sources
MATCH (study:CaseStudy {id: $id})
RETURN study.id AS id, study.title AS title, study.place AS place, study.country AS country,
       COLLECT {
         MATCH (study)-[:LOCATED_IN]->(region:Region)
         WHERE region.level <> 'NUTS 0'
         RETURN {code: region.code, name: region.titleEn, longitude: region.location.longitude, latitude: region.location.latitude}
         LIMIT 1
       }[0] AS region,
       study:Network AS network,
       COLLECT { MATCH (study)<-[:REPORTED_IN]-(exchange:Exchange) RETURN exchange.id ORDER BY exchange.sortKey } AS exchangeIds,
       COLLECT {
         MATCH (study)-[:CITES]->(source:Source)
         RETURN {id: source.id, type: source.type, authors: source.authors, year: source.year, title: source.title, url: source.url, doi: source.doi}
         ORDER BY source.id
       } AS sources
