// Pairs of exchanges that may be the same one told twice: the same kind of flow, at the same place or with a company in
// common; donors and receivers that are the same, or of which one is not disclosed, in the same NACE division where both are
// known; an EWC code or a word of the stream in common. Pairs within MAESTRI are left to its own numbering.
// -> exchange, other, stream, otherStream
CALL () {
  MATCH (one:Exchange)-[:REPORTED_IN]->(:CaseStudy)<-[:REPORTED_IN]-(other:Exchange)
  RETURN one, other
  UNION
  MATCH (one:Exchange)-[:FROM]->(:Company {anonymous: false})<-[:FROM]-(other:Exchange)
  RETURN one, other
  UNION
  MATCH (one:Exchange)-[:TO]->(:Company {anonymous: false})<-[:TO]-(other:Exchange)
  RETURN one, other
}
WITH one, other
WHERE one.id < other.id AND one.kind = other.kind AND NOT (one.import = 'maestri' AND other.import = 'maestri')
MATCH (one)-[:FROM]->(donor:Company), (other)-[:FROM]->(otherDonor:Company)
MATCH (one)-[:TO]->(receiver:Company), (other)-[:TO]->(otherReceiver:Company)
WHERE (donor = otherDonor OR donor.anonymous OR otherDonor.anonymous)
  AND (receiver = otherReceiver OR receiver.anonymous OR otherReceiver.anonymous)
  AND (one.donorSectors = [] OR other.donorSectors = []
       OR any(key IN one.donorSectors WHERE any(otherKey IN other.donorSectors WHERE left(key, 2) = left(otherKey, 2))))
  AND (one.receiverSectors = [] OR other.receiverSectors = []
       OR any(key IN one.receiverSectors WHERE any(otherKey IN other.receiverSectors WHERE left(key, 2) = left(otherKey, 2))))
MATCH (one)-[:OF]->(stream:Stream), (other)-[:OF]->(otherStream:Stream)
WITH one, other, stream, otherStream,
     [text IN [stream.name, otherStream.name] |
       [word IN split(reduce(plain = toLower(text), sign IN [',', ';', '(', ')', '/', '-', '.', '\''] | replace(plain, sign, ' ')), ' ')
        | CASE WHEN word ENDS WITH 's' THEN left(word, size(word) - 1) ELSE word END]] AS words
WHERE any(key IN one.ewcKeys WHERE size(key) = 6 AND key IN other.ewcKeys)
   OR any(word IN words[0] WHERE size(word) > 3 AND word IN words[1]
      AND NOT word IN ['waste', 'residue', 'residual', 'surplu', 'surplus', 'proces', 'process', 'product', 'material', 'water', 'heat', 'from', 'with'])
RETURN one.id AS exchange, other.id AS other, stream.name AS stream, otherStream.name AS otherStream
ORDER BY exchange, other
