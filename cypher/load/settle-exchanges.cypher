// What a release settles: the properties of an exchange by which lists are filtered and ordered, derived from its relationships.
// Grade: A ran in regular operation, by two or more independent sources; B the same by one; C planned or piloted; D studied
// or failed. What ended did run.
// Sector and code keys hold the code and everything broader, so that one comparison answers for any level.
// A taker is who takes: a company, or where it is not disclosed, its description within the case study; two of the same
// description are taken for one there, because a source that names nobody describes them so.
// :param ids => ['maestri-1-12-11']
UNWIND $ids AS id
MATCH (exchange:Exchange {id: id})
MATCH (exchange)-[:REPORTED_IN]->(study:CaseStudy), (exchange)-[:OF]->(stream:Stream)
MATCH (exchange)-[from:FROM]->(donor:Company), (exchange)-[to:TO]->(receiver:Company)
WITH exchange, study, stream, from, donor, to, receiver,
     COLLECT { MATCH (exchange)-[:CITES]->(source:Source) RETURN count(DISTINCT source.origin) }[0] AS independent
SET exchange.country = study.country,
    exchange.caseStudy = study.id,
    exchange.place = study.country + ' ' + coalesce(study.place, study.id),
    exchange.sources = COLLECT { MATCH (exchange)-[:CITES]->(source:Source) RETURN source.id ORDER BY source.id },
    exchange.imports = COLLECT { MATCH (exchange)-[:TOLD_BY]->(import:Import) RETURN import.id ORDER BY import.id },
    exchange.year = COLLECT { MATCH (exchange)-[:CITES]->(source:Source) RETURN max(source.year) }[0],
    exchange.independentSources = independent,
    exchange.grade = CASE
      WHEN exchange.status IN ['implemented', 'ended']
        THEN CASE WHEN independent > 1 THEN 'A' ELSE 'B' END
      WHEN exchange.status IN ['pilot', 'planned'] THEN 'C'
      ELSE 'D'
    END,
    exchange.use = COLLECT { MATCH (exchange)-[:FOR]->(use:Use) RETURN use.id LIMIT 1 }[0],
    exchange.treatmentBy = coalesce(COLLECT { MATCH (exchange)-[:VIA]->(treatment:Treatment) RETURN treatment.by LIMIT 1 }[0], ['none']),
    exchange.taker = CASE WHEN receiver.anonymous THEN study.id + ' ' + toLower(trim(receiver.activity)) ELSE receiver.id END,
    exchange.ewcKeys = COLLECT { MATCH (stream)-[:CLASSIFIED_AS]->(:EwcCode)-[:BROADER*0..2]->(code) RETURN DISTINCT code.key ORDER BY code.key },
    exchange.cpaKeys = COLLECT { MATCH (stream)-[:CLASSIFIED_AS]->(:CpaCode)-[:BROADER*0..5]->(code) RETURN DISTINCT code.key ORDER BY code.key },
    exchange.casKeys = COLLECT { MATCH (stream)-[:CLASSIFIED_AS]->(code:Substance) RETURN code.key ORDER BY code.key },
    exchange.donorSectors = COLLECT { MATCH (donor)-[:ACTIVE_IN]->(sector:Sector) WHERE sector.key IN coalesce(from.sectors, [sector.key]) RETURN sector.key ORDER BY sector.key },
    exchange.donorSectorKeys = COLLECT { MATCH (donor)-[:ACTIVE_IN]->(own:Sector)-[:BROADER*0..3]->(sector) WHERE own.key IN coalesce(from.sectors, [own.key]) RETURN DISTINCT sector.key ORDER BY sector.key },
    exchange.receiverSectors = COLLECT { MATCH (receiver)-[:ACTIVE_IN]->(sector:Sector) WHERE sector.key IN coalesce(to.sectors, [sector.key]) RETURN sector.key ORDER BY sector.key },
    exchange.receiverSectorKeys = COLLECT { MATCH (receiver)-[:ACTIVE_IN]->(own:Sector)-[:BROADER*0..3]->(sector) WHERE own.key IN coalesce(to.sectors, [own.key]) RETURN DISTINCT sector.key ORDER BY sector.key },
    exchange.receiverDivisions = COLLECT { MATCH (receiver)-[:ACTIVE_IN]->(own:Sector)-[:BROADER*0..3]->(sector {level: 'division'}) WHERE own.key IN coalesce(to.sectors, [own.key]) RETURN DISTINCT sector.key ORDER BY sector.key },
    exchange.words = reduce(words = '', word IN
        [stream.name, donor.name, donor.activity, receiver.name, receiver.activity, study.title]
        + COLLECT { MATCH (exchange)-[:FOR]->(use:Use) RETURN use.name }
        + COLLECT { MATCH (exchange)-[:VIA]->(treatment:Treatment) RETURN treatment.description }
        + COLLECT { MATCH (stream)-[:CLASSIFIED_AS]->(code) RETURN code.titleEn }
        | words + coalesce(word, '') + '; ')
