-- Exchanges as they are referred to.
-- Parameter: array of ids.
SELECT exchange.public_id AS id, exchange.title, coalesce(case_study.place, case_study.title) AS place, case_study.country,
       exchange.status, exchange.grade::text AS grade
FROM unnest(?::text[]) AS asked(id)
JOIN exchange ON exchange.public_id = asked.id
JOIN case_study ON case_study.id = exchange.case_study
