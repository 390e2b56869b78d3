-- Companies, with those of their exchanges whose stream bears one of some codes or a narrower one.
-- Parameters: arrays of EWC, CPA and CAS keys, array of ids.
WITH bearing AS MATERIALIZED (
  SELECT DISTINCT code_above.code
  FROM code JOIN code_above ON code_above.above = code.id
  WHERE (code.scheme = 'ewc' AND code.key = ANY (?::text[])) OR (code.scheme = 'cpa' AND code.key = ANY (?::text[]))
     OR (code.scheme = 'cas' AND code.key = ANY (?::text[])))
SELECT company.public_id AS id, company.name, company.anonymous, company.activity, company.country,
       (SELECT coalesce(json_agg(json_build_object('code', code.code, 'title', code.title) ORDER BY code.key), '[]')
        FROM company_sector JOIN code ON code.id = sector WHERE company_sector.company = company.id) AS sectors,
       coalesce(gives.streams, '[]') AS gives, coalesce(takes.streams, '[]') AS takes
FROM unnest(?::text[]) WITH ORDINALITY AS asked(id, position)
JOIN company ON company.public_id = asked.id
CROSS JOIN LATERAL (
  SELECT json_agg(json_build_object('exchange', given.public_id, 'stream', stream.name, 'status', given.status, 'ewcKeys', keys.ewc,
                                    'cpaKeys', keys.cpa, 'casKeys', keys.cas) ORDER BY given.standing DESC, given.sort_key) AS streams
  FROM (SELECT exchange.* FROM exchange
        WHERE exchange.donor = company.id
          AND EXISTS (SELECT FROM stream_code WHERE stream_code.stream = exchange.stream AND stream_code.code IN (SELECT code FROM bearing))
        ORDER BY standing DESC, sort_key LIMIT 50) given
  JOIN stream ON stream.id = given.stream
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(DISTINCT above.key) FILTER (WHERE above.scheme = 'ewc'), '{}') AS ewc,
           coalesce(array_agg(DISTINCT above.key) FILTER (WHERE above.scheme = 'cpa'), '{}') AS cpa,
           coalesce(array_agg(DISTINCT above.key) FILTER (WHERE above.scheme = 'cas'), '{}') AS cas
    FROM stream_code JOIN code_above ON code_above.code = stream_code.code JOIN code above ON above.id = code_above.above
    WHERE stream_code.stream = given.stream) keys) gives
CROSS JOIN LATERAL (
  SELECT json_agg(json_build_object('exchange', taken.public_id, 'stream', stream.name, 'status', taken.status, 'ewcKeys', keys.ewc,
                                    'cpaKeys', keys.cpa, 'casKeys', keys.cas) ORDER BY taken.standing DESC, taken.sort_key) AS streams
  FROM (SELECT exchange.* FROM exchange
        WHERE exchange.receiver = company.id
          AND EXISTS (SELECT FROM stream_code WHERE stream_code.stream = exchange.stream AND stream_code.code IN (SELECT code FROM bearing))
        ORDER BY standing DESC, sort_key LIMIT 50) taken
  JOIN stream ON stream.id = taken.stream
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(DISTINCT above.key) FILTER (WHERE above.scheme = 'ewc'), '{}') AS ewc,
           coalesce(array_agg(DISTINCT above.key) FILTER (WHERE above.scheme = 'cpa'), '{}') AS cpa,
           coalesce(array_agg(DISTINCT above.key) FILTER (WHERE above.scheme = 'cas'), '{}') AS cas
    FROM stream_code JOIN code_above ON code_above.code = stream_code.code JOIN code above ON above.id = code_above.above
    WHERE stream_code.stream = taken.stream) keys) takes
ORDER BY asked.position
