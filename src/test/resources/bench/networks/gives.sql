-- What a company gives: its hundred best documented exchanges.
-- Parameter: id of the company.
SELECT given.public_id AS exchange, stream.name AS stream, given.kind,
       ARRAY(SELECT code.key FROM stream_code JOIN code ON code.id = stream_code.code
             WHERE stream_code.stream = given.stream AND code.scheme = 'ewc' ORDER BY code.key) AS ewc,
       ARRAY(SELECT code.key FROM stream_code JOIN code ON code.id = stream_code.code
             WHERE stream_code.stream = given.stream AND code.scheme = 'cpa' ORDER BY code.key) AS cpa,
       ARRAY(SELECT code.key FROM stream_code JOIN code ON code.id = stream_code.code
             WHERE stream_code.stream = given.stream AND code.scheme = 'cas' ORDER BY code.key) AS cas
FROM (SELECT exchange.* FROM company JOIN exchange ON exchange.donor = company.id
      WHERE company.public_id = ? ORDER BY standing DESC, sort_key LIMIT 100) given
JOIN stream ON stream.id = given.stream
ORDER BY given.standing DESC, given.sort_key
