-- The named companies of sectors, the hundred with most exchanges of each.
-- Parameter: array of keys.
SELECT asked.key AS sector, coalesce(array_agg(peer.public_id ORDER BY peer.position) FILTER (WHERE peer.position <= 100), '{}') AS companies,
       count(peer.public_id) AS members
FROM unnest(?::text[]) WITH ORDINALITY AS asked(key, place)
LEFT JOIN LATERAL (
  SELECT company.public_id, row_number() OVER (ORDER BY company.exchanges DESC, company.public_id) AS position
  FROM (SELECT DISTINCT company_sector.company
        FROM code JOIN code_above ON code_above.above = code.id JOIN company_sector ON company_sector.sector = code_above.code
        WHERE code.scheme = 'nace' AND code.key = asked.key) active
  JOIN company ON company.id = active.company AND NOT company.anonymous) peer ON true
GROUP BY asked.key, asked.place
ORDER BY asked.place
