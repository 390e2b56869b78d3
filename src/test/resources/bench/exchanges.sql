-- Exchanges as they are shown, in the order of the ids asked for.
-- Parameter: array of ids.
SELECT exchange.public_id, exchange.title, exchange.status, exchange.status_reason, exchange.kind, exchange.grade::text, exchange.quantity_known,
       exchange.quantity, exchange.payment, exchange.from_year, exchange.until_year, exchange.note, exchange.import,
       donor.public_id AS donor, donor.name AS donor_name, donor.anonymous AS donor_anonymous, donor.activity AS donor_activity,
       (SELECT json_agg(json_build_array(code.code, code.title, certainty) ORDER BY code.key)
        FROM company_sector JOIN code ON code.id = sector WHERE company = donor.id) AS donor_sectors,
       receiver.public_id AS receiver, receiver.name AS receiver_name, receiver.anonymous AS receiver_anonymous, receiver.activity AS receiver_activity,
       (SELECT json_agg(json_build_array(code.code, code.title, certainty) ORDER BY code.key)
        FROM company_sector JOIN code ON code.id = sector WHERE company = receiver.id) AS receiver_sectors,
       stream.public_id AS stream, stream.name AS stream_name,
       (SELECT json_agg(json_build_array(code.scheme, code.code, code.title, code.hazardous) ORDER BY code.scheme, code.key)
        FROM stream_code JOIN code ON code.id = stream_code.code WHERE stream_code.stream = stream.id) AS codes,
       treatment.description, (SELECT array_agg(by ORDER BY place) FROM treatment_by WHERE treatment_by.exchange = exchange.id) AS treated_by,
       treating.public_id AS treating, treating.name AS treating_name,
       (SELECT min(code.code) FROM treatment_operation JOIN code ON code.id = operation WHERE treatment_operation.treatment = treatment.id) AS operation,
       use.name AS use, case_study.public_id AS case_study, case_study.title AS case_study_title, case_study.place, case_study.country,
       (SELECT json_agg(json_build_array(source.public_id, source.type, source.authors, source.year, source.title, source.url, source.doi) ORDER BY source.public_id)
        FROM exchange_source JOIN source ON source.id = exchange_source.source WHERE exchange_source.exchange = exchange.id) AS sources
FROM unnest(?::int[]) WITH ORDINALITY AS asked(id, position)
JOIN exchange ON exchange.id = asked.id
JOIN company donor ON donor.id = exchange.donor
JOIN company receiver ON receiver.id = exchange.receiver
JOIN stream ON stream.id = exchange.stream
JOIN case_study ON case_study.id = exchange.case_study
LEFT JOIN use ON use.id = exchange.use
LEFT JOIN treatment ON treatment.exchange = exchange.id
LEFT JOIN company treating ON treating.id = treatment.company
ORDER BY asked.position
