LOAD CSV WITH HEADERS FROM 'file:///exchanges.csv' AS row
CALL (row) {
  MATCH (study:CaseStudy {id: row.case_study})
  MERGE (donor:Company {id: coalesce(row.donor, row.id + '-donor')})
  ON CREATE SET donor.anonymous = true, donor.name = 'Not disclosed', donor.activity = row.donor_activity, donor.country = study.country
  MERGE (receiver:Company {id: coalesce(row.receiver, row.id + '-receiver')})
  ON CREATE SET receiver.anonymous = true, receiver.name = 'Not disclosed', receiver.activity = row.receiver_activity,
                receiver.country = study.country
  MERGE (stream:Stream {id: row.stream + ' ' + row.kind + ' ' + coalesce(row.ewc, '') + ' ' + coalesce(row.cpa, '') + ' ' + coalesce(row.cas, '')})
  SET stream.name = row.stream, stream.kind = row.kind
  MERGE (exchange:Exchange {id: row.id})
  SET exchange.sortKey = row.id, exchange.title = row.title, exchange.status = row.status, exchange.statusReason = row.status_reason,
      exchange.kind = row.kind, exchange.quantityKnown = toBoolean(row.quantity_known), exchange.quantity = row.quantity,
      exchange.payment = row.payment, exchange.from = toInteger(row.from_year), exchange.until = toInteger(row.until_year),
      exchange.note = row.note, exchange.ewcCertainty = row.ewc_certainty, exchange.cpaCertainty = row.cpa_certainty,
      exchange.import = row.import
  MERGE (exchange)-[:REPORTED_IN]->(study)
  MERGE (exchange)-[:FROM]->(donor)
  MERGE (exchange)-[:TO]->(receiver)
  MERGE (exchange)-[:OF]->(stream)
  WITH *
  CALL (row, stream) {
    UNWIND split(coalesce(row.ewc, ''), ';') AS text
    MATCH (code:Code {id: 'ewc-2015-' + replace(replace(text, ' ', ''), '*', '')})
    MERGE (stream)-[:CLASSIFIED_AS]->(code)
  }
  CALL (row, stream) {
    UNWIND split(coalesce(row.cpa, ''), ';') AS text
    MATCH (code:Code {id: 'cpa-2-1-' + toLower(replace(trim(text), '.', ''))})
    MERGE (stream)-[:CLASSIFIED_AS]->(code)
  }
  CALL (row, stream) {
    UNWIND split(coalesce(row.cas, ''), ';') AS text
    MATCH (code:Code {id: 'cas-' + replace(trim(text), '-', '')})
    MERGE (stream)-[:CLASSIFIED_AS]->(code)
  }
  CALL (row, donor) {
    WITH * WHERE row.donor IS NULL
    UNWIND split(row.donor_nace, ';') AS nace
    MATCH (sector:Code {id: 'nace-rev-2-' + toLower(replace(trim(nace), '.', ''))})
    MERGE (donor)-[active:ACTIVE_IN]->(sector)
    SET active.certainty = row.donor_nace_certainty
  }
  CALL (row, receiver) {
    WITH * WHERE row.receiver IS NULL
    UNWIND split(row.receiver_nace, ';') AS nace
    MATCH (sector:Code {id: 'nace-rev-2-' + toLower(replace(trim(nace), '.', ''))})
    MERGE (receiver)-[active:ACTIVE_IN]->(sector)
    SET active.certainty = row.receiver_nace_certainty
  }
  CALL (row, exchange) {
    WITH * WHERE row.use IS NOT NULL
    MERGE (use:Use {id: row.use})
    SET use.name = row.use
    MERGE (exchange)-[:FOR]->(use)
  }
  CALL (row, exchange, study) {
    WITH * WHERE row.treatment IS NOT NULL OR row.operation IS NOT NULL OR row.treatment_by <> 'none'
    MERGE (treatment:Treatment {id: row.id + '-treatment'})
    SET treatment.description = row.treatment, treatment.by = split(row.treatment_by, ';')
    MERGE (exchange)-[:VIA]->(treatment)
    WITH row, study, treatment
    CALL (row, treatment) {
      UNWIND split(row.operation, ';') AS text
      MATCH (code:Code {id: 'treatment-2008-98-ec-' + toLower(replace(trim(text), ' ', ''))})
      MERGE (treatment)-[:IS_OPERATION]->(code)
    }
    WITH row, study, treatment
    WHERE row.treatment_company IS NOT NULL OR row.treatment_nace IS NOT NULL
    MERGE (company:Company {id: coalesce(row.treatment_company, row.id + '-treatment')})
    ON CREATE SET company.anonymous = true, company.name = 'Not disclosed', company.activity = row.treatment, company.country = study.country
    MERGE (treatment)-[:DONE_BY]->(company)
    WITH row, company
    WHERE row.treatment_company IS NULL
    UNWIND split(row.treatment_nace, ';') AS nace
    MATCH (sector:Code {id: 'nace-rev-2-' + toLower(replace(trim(nace), '.', ''))})
    MERGE (company)-[:ACTIVE_IN]->(sector)
  }
} IN TRANSACTIONS
