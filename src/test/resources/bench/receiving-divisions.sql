-- NACE divisions that receive streams of a code or a narrower one, by exchanges.
-- Parameter: key of the code.
SELECT division.code, count(DISTINCT exchange.id)
FROM (SELECT DISTINCT classified.stream
      FROM code asked
      JOIN code_above ON code_above.above = asked.id
      JOIN stream_code classified ON classified.code = code_above.code
      WHERE asked.scheme = 'ewc' AND asked.key = ?) matched
JOIN exchange ON exchange.stream = matched.stream
JOIN company_sector ON company_sector.company = exchange.receiver
JOIN code_above ON code_above.code = company_sector.sector
JOIN code division ON division.id = code_above.above AND division.level = 'division'
GROUP BY division.code
