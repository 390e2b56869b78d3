// Exchanges; companies, streams and case studies are loaded before. Where a company is active in several sectors,
// donorSectors and receiverSectors say in which of them it is in this exchange. The certainty of codes is told where they
// are assigned by us.
// :param rows => [{id: 'maestri-1-12-11', sortKey: 'maestri-000001-000012-000011', title: '…', status: 'implemented', statusReason: null, kind: 'material', quantityKnown: true, quantity: null, payment: 'unknown', from: null, until: null, note: null, ewcCertainty: null, cpaCertainty: null, import: 'maestri', caseStudy: 'taranto', donor: 'ilva', donorSectors: null, receiver: 'cementir', receiverSectors: ['2351'], stream: 'bf-slag-material-100202-081213'}]
UNWIND $rows AS row
MATCH (study:CaseStudy {id: row.caseStudy})
MATCH (donor:Company {id: row.donor})
MATCH (receiver:Company {id: row.receiver})
MATCH (stream:Stream {id: row.stream})
MERGE (exchange:Exchange {id: row.id})
SET exchange.sortKey = row.sortKey, exchange.title = row.title, exchange.status = row.status,
    exchange.statusReason = row.statusReason, exchange.kind = row.kind, exchange.quantityKnown = row.quantityKnown,
    exchange.quantity = row.quantity, exchange.payment = row.payment, exchange.from = row.from, exchange.until = row.until,
    exchange.note = row.note, exchange.ewcCertainty = row.ewcCertainty, exchange.cpaCertainty = row.cpaCertainty,
    exchange.import = row.import
MERGE (exchange)-[:REPORTED_IN]->(study)
MERGE (exchange)-[from:FROM]->(donor)
MERGE (exchange)-[to:TO]->(receiver)
MERGE (exchange)-[:OF]->(stream)
SET from.sectors = row.donorSectors, to.sectors = row.receiverSectors
