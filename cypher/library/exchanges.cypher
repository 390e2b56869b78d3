// Exchanges as they are shown, in the order of the ids asked for.
// Labels that a relationship implies are left out: each costs a look at the node.
// :param ids => ['maestri-1-12-11']
// -> id, title, status, statusReason, kind, donor, receiver, stream, treatment, use, quantity, payment, years, caseStudy, sources, evidence, repeats, note, import
UNWIND range(0, size($ids) - 1) AS position
MATCH (exchange:Exchange {id: $ids[position]})
MATCH (exchange)-[from:FROM]->(donor), (exchange)-[to:TO]->(receiver)
MATCH (exchange)-[:OF]->(stream), (exchange)-[:REPORTED_IN]->(study)
OPTIONAL MATCH (exchange)-[:FOR]->(use)
OPTIONAL MATCH (exchange)-[:VIA]->(treatment)
OPTIONAL MATCH (exchange)-[:REPEATS]->(earlier)
WITH *, COLLECT { MATCH (stream)-[:CLASSIFIED_AS]->(code) RETURN code ORDER BY code.key } AS codes,
     COLLECT { MATCH (exchange)-[:CITES]->(source) RETURN source ORDER BY source.id } AS sources,
     COLLECT { MATCH (donor)-[active:ACTIVE_IN]->(sector) WHERE sector.key IN coalesce(from.sectors, [sector.key]) RETURN {code: sector.code, title: sector.titleEn, assigned: active.certainty} ORDER BY sector.key } AS gives,
     COLLECT { MATCH (receiver)-[active:ACTIVE_IN]->(sector) WHERE sector.key IN coalesce(to.sectors, [sector.key]) RETURN {code: sector.code, title: sector.titleEn, assigned: active.certainty} ORDER BY sector.key } AS takes
RETURN exchange.id AS id, exchange.title AS title, exchange.status AS status, exchange.statusReason AS statusReason,
       exchange.kind AS kind,
       {id: donor.id, name: donor.name, anonymous: donor.anonymous, activity: donor.activity, sectors: gives} AS donor,
       {id: receiver.id, name: receiver.name, anonymous: receiver.anonymous, activity: receiver.activity, sectors: takes} AS receiver,
       {id: stream.id, name: stream.name,
        ewc: [code IN codes WHERE code:EwcCode | {code: code.code, title: code.titleEn, hazardous: code.hazardous, assigned: exchange.ewcCertainty}],
        cpa: [code IN codes WHERE code:CpaCode | {code: code.code, title: code.titleEn, assigned: exchange.cpaCertainty}],
        cas: [code IN codes WHERE code:Substance | code.code]} AS stream,
       CASE WHEN treatment IS NULL THEN {by: 'none', alsoBy: []} ELSE
         {description: treatment.description, by: treatment.by[0], alsoBy: treatment.by[1..],
          company: COLLECT { MATCH (treatment)-[:DONE_BY]->(company)
                             RETURN {id: company.id, name: company.name, anonymous: company.anonymous, activity: company.activity,
                                     sectors: COLLECT { MATCH (company)-[active:ACTIVE_IN]->(sector) RETURN {code: sector.code, title: sector.titleEn, assigned: active.certainty} ORDER BY sector.key }}
                             LIMIT 1 }[0],
          operation: COLLECT { MATCH (treatment)-[:IS_OPERATION]->(operation) RETURN operation.code LIMIT 1 }[0]}
       END AS treatment,
       use.name AS use,
       {known: exchange.quantityKnown, reported: exchange.quantity} AS quantity, exchange.payment AS payment,
       {from: exchange.from, until: exchange.until} AS years,
       {id: study.id, title: study.title, place: study.place, country: study.country} AS caseStudy,
       [source IN sources | {id: source.id, type: source.type, authors: source.authors, year: source.year, title: source.title, url: source.url, doi: source.doi}] AS sources,
       {grade: exchange.grade, sources: size(exchange.sources), independentSources: exchange.independentSources} AS evidence,
       earlier.id AS repeats,
       exchange.note AS note, exchange.import AS import
ORDER BY position
