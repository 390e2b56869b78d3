-- The companies around a point, the hundred nearest: a bounding box, then the great circle on the sphere of the graph.
-- Parameters: latitude, longitude, metres.
WITH asked AS MATERIALIZED (
  SELECT here.latitude, here.longitude, here.metres, here.metres / 111000 AS north,
         here.metres / (111000 * greatest(cos(radians(least(abs(here.latitude) + here.metres / 111000, 89.9))), 0.001)) AS east
  FROM (SELECT ?::float8 AS latitude, ?::float8 AS longitude, ?::float8 AS metres) here)
SELECT company, metres, "locatedBy"
FROM (SELECT company.public_id AS company, company.located_by AS "locatedBy",
             2 * 6378140 * asin(sqrt(sin(radians(company.latitude - (SELECT latitude FROM asked)) / 2) ^ 2
               + cos(radians((SELECT latitude FROM asked))) * cos(radians(company.latitude))
                 * sin(radians(company.longitude - (SELECT longitude FROM asked)) / 2) ^ 2)) AS metres
      FROM company
      WHERE company.latitude BETWEEN (SELECT latitude - north FROM asked) AND (SELECT latitude + north FROM asked)
        AND company.longitude BETWEEN (SELECT longitude - east FROM asked) AND (SELECT longitude + east FROM asked)) near
WHERE metres <= (SELECT asked.metres FROM asked)
ORDER BY round(metres::numeric, 3), company LIMIT 100
