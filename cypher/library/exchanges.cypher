// Exchanges as they are shown, in the order of the ids asked for.
// :param ids => ['maestri-1-12-11']
// -> id, title, status, statusReason, kind, donor, receiver, stream, treatment, use, quantity, payment, years, caseStudy, sources, evidence, repeats, note, import
UNWIND range(0, size($ids) - 1) AS position
MATCH (exchange:Exchange {id: $ids[position]})
MATCH (exchange)-[from:FROM]->(donor:Company)
MATCH (exchange)-[to:TO]->(receiver:Company)
MATCH (exchange)-[:OF]->(stream:Stream)
MATCH (exchange)-[:REPORTED_IN]->(study:CaseStudy)
RETURN exchange.id AS id, exchange.title AS title, exchange.status AS status, exchange.statusReason AS statusReason,
       exchange.kind AS kind,
       {id: donor.id, name: donor.name, anonymous: donor.anonymous, activity: donor.activity,
        sectors: COLLECT { MATCH (donor)-[active:ACTIVE_IN]->(sector) WHERE sector.key IN coalesce(from.sectors, [sector.key]) RETURN {code: sector.code, title: sector.titleEn, assigned: active.certainty} ORDER BY sector.key }} AS donor,
       {id: receiver.id, name: receiver.name, anonymous: receiver.anonymous, activity: receiver.activity,
        sectors: COLLECT { MATCH (receiver)-[active:ACTIVE_IN]->(sector) WHERE sector.key IN coalesce(to.sectors, [sector.key]) RETURN {code: sector.code, title: sector.titleEn, assigned: active.certainty} ORDER BY sector.key }} AS receiver,
       {id: stream.id, name: stream.name,
        ewc: COLLECT { MATCH (stream)-[:CLASSIFIED_AS]->(code:EwcCode) RETURN {code: code.code, title: code.titleEn, hazardous: code.hazardous, assigned: exchange.ewcCertainty} ORDER BY code.key },
        cpa: COLLECT { MATCH (stream)-[:CLASSIFIED_AS]->(code:CpaCode) RETURN {code: code.code, title: code.titleEn, assigned: exchange.cpaCertainty} ORDER BY code.key },
        cas: COLLECT { MATCH (stream)-[:CLASSIFIED_AS]->(code:Substance) RETURN code.code ORDER BY code.key }} AS stream,
       coalesce(COLLECT {
         MATCH (exchange)-[:VIA]->(treatment:Treatment)
         RETURN {description: treatment.description, by: treatment.by[0], alsoBy: treatment.by[1..],
                 company: COLLECT { MATCH (treatment)-[:DONE_BY]->(company:Company)
                                    RETURN {id: company.id, name: company.name, anonymous: company.anonymous, activity: company.activity,
                                            sectors: COLLECT { MATCH (company)-[active:ACTIVE_IN]->(sector) RETURN {code: sector.code, title: sector.titleEn, assigned: active.certainty} ORDER BY sector.key }}
                                    LIMIT 1 }[0],
                 operation: COLLECT { MATCH (treatment)-[:IS_OPERATION]->(operation) RETURN operation.code LIMIT 1 }[0]}
         LIMIT 1
       }[0], {by: 'none', alsoBy: []}) AS treatment,
       COLLECT { MATCH (exchange)-[:FOR]->(use:Use) RETURN use.name LIMIT 1 }[0] AS use,
       {known: exchange.quantityKnown, reported: exchange.quantity} AS quantity, exchange.payment AS payment,
       {from: exchange.from, until: exchange.until} AS years,
       {id: study.id, title: study.title, place: study.place, country: study.country} AS caseStudy,
       COLLECT {
         MATCH (exchange)-[:CITES]->(source:Source)
         RETURN {id: source.id, type: source.type, authors: source.authors, year: source.year, title: source.title, url: source.url, doi: source.doi}
         ORDER BY source.id
       } AS sources,
       {grade: exchange.grade, sources: size(exchange.sources), independentSources: exchange.independentSources} AS evidence,
       COLLECT { MATCH (exchange)-[:REPEATS]->(earlier) RETURN earlier.id LIMIT 1 }[0] AS repeats,
       exchange.note AS note, exchange.import AS import
ORDER BY position
