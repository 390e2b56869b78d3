-- NACE divisions that receive streams of a code, each at the closest level at which exchanges with it are known: 0 the code itself,
-- 1 its sub-chapter, 2 its chapter; by how many exchanges, at how many places.
-- Parameters: key of the code, of the sub-chapter, of the chapter.
WITH matched AS (
  SELECT classified.stream,
         min(CASE WHEN narrower.key = ? THEN 0 WHEN left(narrower.key, 4) = ? THEN 1 ELSE 2 END) AS level
  FROM code chapter
  JOIN code_above ON code_above.above = chapter.id
  JOIN code narrower ON narrower.id = code_above.code
  JOIN stream_code classified ON classified.code = narrower.id
  WHERE chapter.scheme = 'ewc' AND chapter.key = ?
  GROUP BY classified.stream),
went AS (
  SELECT DISTINCT code_above.above AS division, matched.level, exchange.id, exchange.place
  FROM matched
  JOIN exchange ON exchange.stream = matched.stream
  JOIN company_sector ON company_sector.company = exchange.receiver
  JOIN code_above ON code_above.code = company_sector.sector
  WHERE code_above.above IN (SELECT id FROM code WHERE scheme = 'nace' AND level = 'division'))
SELECT code.code, closest.level, closest.exchanges, closest.places
FROM (SELECT DISTINCT ON (division) division, level, count(*) AS exchanges, count(DISTINCT place) AS places
      FROM went
      GROUP BY division, level
      ORDER BY division, level) closest
JOIN code ON code.id = closest.division
