// What a release settles: in how many exchanges, and at how many places, streams of a code went to a NACE division.
// :param codes => ['ewc-100202-2015']
UNWIND $codes AS id
MATCH (code:Code {id: id})<-[:CLASSIFIED_AS]-(:Stream)<-[:OF]-(exchange:Exchange)
UNWIND exchange.receiverDivisions AS division
WITH code, division, count(DISTINCT exchange) AS exchanges, count(DISTINCT exchange.place) AS places
MATCH (sector:Sector {key: division})
MERGE (code)-[taken:TAKEN_BY]->(sector)
SET taken.exchanges = exchanges, taken.places = places
