-- Which residues precedents used together with a code: one receiver took both for one use. The definition is that of
-- cypher/load/roll-up-complements.cypher.
-- Parameters: scheme and key of the code.
WITH asked AS MATERIALIZED (SELECT id, scheme, key FROM code WHERE scheme = ? AND key = ? AND scheme <> 'cas'),
own AS (
  SELECT exchange.id, exchange.public_id, exchange.stream, exchange.taker, exchange.use, exchange.standing, exchange.sort_key, asked.key
  FROM asked
  JOIN stream_code ON stream_code.code = asked.id
  JOIN exchange ON exchange.stream = stream_code.stream
  WHERE exchange.kind = 'material' AND exchange.status NOT IN ('feasibility', 'failed')
    AND (asked.scheme = 'ewc' OR NOT EXISTS (SELECT FROM stream_code bears JOIN code ON code.id = bears.code
                                             WHERE bears.stream = exchange.stream AND code.scheme = 'ewc'))),
pair AS (
  SELECT complement.key, complement.scheme, complement.code, own.taker, own.public_id AS own, other.public_id AS other,
         own.standing + other.standing AS standing, own.sort_key AS own_key, other.sort_key AS other_key
  FROM own
  JOIN exchange other ON other.taker = own.taker AND other.use = own.use
  JOIN stream_code ON stream_code.stream = other.stream
  JOIN code complement ON complement.id = stream_code.code AND complement.scheme IN ('ewc', 'cpa')
  WHERE other.kind = 'material' AND other.status NOT IN ('feasibility', 'failed')
    AND (complement.scheme = 'ewc' OR NOT EXISTS (SELECT FROM stream_code bears JOIN code ON code.id = bears.code
                                                  WHERE bears.stream = other.stream AND code.scheme = 'ewc'))
    AND NOT EXISTS (SELECT FROM stream_code bears JOIN code_above ON code_above.code = bears.code JOIN code ON code.id = code_above.above
                    WHERE bears.stream = other.stream AND code.scheme IN ('ewc', 'cpa') AND code.key = own.key)
    AND NOT EXISTS (SELECT FROM stream_code bears JOIN code_above ON code_above.code = bears.code JOIN code ON code.id = code_above.above
                    WHERE bears.stream = own.stream AND code.scheme IN ('ewc', 'cpa') AND code.key = complement.key))
SELECT key AS complement, scheme, code, count(DISTINCT taker) AS receivers,
       (array_agg(own ORDER BY standing DESC, own_key, other_key))[:5] AS exchanges,
       (array_agg(other ORDER BY standing DESC, own_key, other_key))[:5] AS others
FROM pair
GROUP BY key, scheme, code
ORDER BY receivers DESC, key LIMIT 50
