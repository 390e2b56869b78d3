// Exchanges; companies, streams, case studies and sources are loaded before. Where a company is active in several sectors,
// donorSectors and receiverSectors say in which of them it is in this exchange.
// :param rows => [{id: 'maestri-1-12-11', sortKey: 'maestri-000001-000012-000011', title: '…', status: 'implemented', kind: 'material', quantityKnown: true, payment: 'unknown', import: 'symbiograph-library-2026.1', caseStudy: 'taranto', source: 'notarnicola-2016', donor: 'ilva', donorSectors: null, receiver: 'cementir', receiverSectors: ['2351'], stream: 'bf-slag-material-100202-081213'}]
UNWIND $rows AS row
MATCH (study:CaseStudy {id: row.caseStudy})
MATCH (source:Source {id: row.source})
MATCH (donor:Company {id: row.donor})
MATCH (receiver:Company {id: row.receiver})
MATCH (stream:Stream {id: row.stream})
MERGE (exchange:Exchange {id: row.id})
SET exchange.sortKey = row.sortKey, exchange.title = row.title, exchange.status = row.status, exchange.kind = row.kind,
    exchange.quantityKnown = row.quantityKnown, exchange.payment = row.payment, exchange.import = row.import
MERGE (exchange)-[:REPORTED_IN]->(study)
MERGE (exchange)-[:CITES]->(source)
MERGE (exchange)-[from:FROM]->(donor)
MERGE (exchange)-[to:TO]->(receiver)
MERGE (exchange)-[:OF]->(stream)
SET from.sectors = row.donorSectors, to.sectors = row.receiverSectors
