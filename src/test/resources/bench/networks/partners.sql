-- The suppliers and customers of a company, by exchanges and by links that a source draws.
-- Parameter: id of the company.
WITH party AS MATERIALIZED (SELECT id FROM company WHERE public_id = ?)
SELECT partner.public_id AS company, gives, stream, exchange, link
FROM (
  (SELECT receiver AS partner, true AS gives, stream.name AS stream, exchange.public_id AS exchange, NULL AS link
   FROM exchange JOIN stream ON stream.id = exchange.stream
   WHERE donor = (SELECT id FROM party) ORDER BY standing DESC, sort_key LIMIT 500)
  UNION ALL
  (SELECT donor, false, stream.name, exchange.public_id, NULL
   FROM exchange JOIN stream ON stream.id = exchange.stream
   WHERE receiver = (SELECT id FROM party) ORDER BY standing DESC, sort_key LIMIT 500)
  UNION ALL
  (SELECT receiver, true, stream, exchange, public_id FROM supply WHERE donor = (SELECT id FROM party) ORDER BY public_id LIMIT 500)
  UNION ALL
  (SELECT donor, false, stream, exchange, public_id FROM supply WHERE receiver = (SELECT id FROM party) ORDER BY public_id LIMIT 500)) known
JOIN company partner ON partner.id = known.partner
WHERE partner.id <> (SELECT id FROM party)
ORDER BY company, gives, exchange, link
