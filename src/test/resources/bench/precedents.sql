-- The first page of the exchanges whose stream bears a code or a narrower one, those of the highest standing first, and how they can be narrowed down: the
-- fifty most frequent values of each filter.
-- Parameter: key of the code. Columns: filter, value, count; for the filter 'page' the id and the place.
WITH matched AS (
  SELECT DISTINCT classified.stream
  FROM code asked
  JOIN code_above ON code_above.above = asked.id
  JOIN stream_code classified ON classified.code = code_above.code
  WHERE asked.scheme = 'ewc' AND asked.key = ?),
found AS MATERIALIZED (
  SELECT exchange.id, exchange.standing, exchange.sort_key, exchange.status, exchange.kind, exchange.use, exchange.case_study, exchange.receiver
  FROM matched JOIN exchange USING (stream)),
study AS MATERIALIZED (
  SELECT case_study.public_id, case_study.country, counted.count
  FROM (SELECT case_study AS id, count(*) AS count FROM found GROUP BY case_study) counted JOIN case_study USING (id))
(SELECT 'page' AS filter, id::text AS value, row_number() OVER (ORDER BY standing DESC, sort_key) AS count
 FROM found ORDER BY standing DESC, sort_key LIMIT 20)
UNION ALL SELECT 'status', status, count(*) FROM found GROUP BY status
UNION ALL SELECT 'kind', kind, count(*) FROM found GROUP BY kind
UNION ALL (SELECT 'caseStudy', public_id, count FROM study ORDER BY count DESC, public_id LIMIT 50)
UNION ALL (SELECT 'country', country, sum(count)::bigint AS count FROM study WHERE country IS NOT NULL
           GROUP BY country ORDER BY count DESC, country LIMIT 50)
UNION ALL (SELECT 'use', use.public_id, counted.count
           FROM (SELECT use AS id, count(*) AS count FROM found GROUP BY use) counted JOIN use USING (id)
           ORDER BY counted.count DESC, use.public_id LIMIT 50)
UNION ALL SELECT 'treatment', treatment_by.by, count(*)
          FROM found JOIN treatment_by ON treatment_by.exchange = found.id GROUP BY treatment_by.by
UNION ALL (SELECT 'receiverNace', code.code, counted.count
           FROM (SELECT company_sector.sector AS id, count(*) AS count
                 FROM found JOIN company_sector ON company_sector.company = found.receiver
                 GROUP BY company_sector.sector) counted JOIN code USING (id)
           ORDER BY counted.count DESC, code.code LIMIT 50)
