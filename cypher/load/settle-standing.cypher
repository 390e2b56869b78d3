// What a release settles: how much an exchange counts as a precedent whatever the question, 0 to 1. It is the product of
// its grade of evidence, the certainty of its EWC codes where we assigned them, and how common it is: 0.7 for the only
// place, towards 1 the more other places give streams of one of its codes to the same division (corroboration).
// :param ids => ['maestri-1-12-11']
UNWIND $ids AS id
MATCH (exchange:Exchange {id: id})
WITH exchange, coalesce(COLLECT {
       MATCH (exchange)-[:OF]->(:Stream)-[:CLASSIFIED_AS]->(code)-[taken:TAKEN_BY]->(sector:Sector)
       WHERE sector.key IN exchange.receiverDivisions
       RETURN max(taken.places) - 1
     }[0], 0) AS others
SET exchange.corroboration = others,
    exchange.standing = round(
      CASE exchange.grade WHEN 'A' THEN 1.0 WHEN 'B' THEN 0.95 WHEN 'C' THEN 0.85 ELSE 0.8 END
      * CASE exchange.ewcCertainty WHEN 'low' THEN 0.9 WHEN 'medium' THEN 0.95 WHEN 'high' THEN 0.99 ELSE 1.0 END
      * (0.7 + 0.3 * others / (others + 3.0)), 4)
