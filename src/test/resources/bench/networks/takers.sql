-- Which NACE divisions take the streams of a code or a narrower one: in how many exchanges, at how many places, and the five
-- best exchanges of each.
-- Parameters: scheme and key of the code.
WITH matched AS (
  SELECT DISTINCT stream_code.stream
  FROM code JOIN code_above ON code_above.above = code.id JOIN stream_code ON stream_code.code = code_above.code
  WHERE code.scheme = ? AND code.key = ?),
went AS (
  SELECT DISTINCT code_above.above AS division, exchange.id, exchange.place, exchange.standing, exchange.sort_key
  FROM matched
  JOIN exchange ON exchange.stream = matched.stream
  JOIN company_sector ON company_sector.company = exchange.receiver
  JOIN code_above ON code_above.code = company_sector.sector
  WHERE code_above.above IN (SELECT id FROM code WHERE scheme = 'nace' AND level = 'division')),
placed AS (
  SELECT went.*, row_number() OVER (PARTITION BY division ORDER BY standing DESC, sort_key) AS position FROM went)
SELECT division.key AS division, counted.places, counted.exchanges, counted.best
FROM (SELECT placed.division, count(DISTINCT placed.place) AS places, count(*) AS exchanges,
             array_agg(exchange.public_id ORDER BY position) FILTER (WHERE position <= 5) AS best
      FROM placed LEFT JOIN exchange ON exchange.id = placed.id AND placed.position <= 5
      GROUP BY placed.division) counted
JOIN code division ON division.id = counted.division
ORDER BY counted.exchanges DESC, division.key
