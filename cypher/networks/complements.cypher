// Which residues precedents used together with those of each of some streams, those that most receivers did first, fifty of
// each stream at most.
// :param streams => [[{scheme: 'ewc', key: '100202'}], [{scheme: 'cpa', key: '081213'}]]
// -> stream (its place among those asked for), complement, scheme, code, receivers, exchanges (with streams of the key), others (with streams of the complement)
UNWIND range(0, size($streams) - 1) AS stream
CALL (stream) {
  UNWIND $streams[stream] AS own
  MATCH (:Code {scheme: own.scheme, key: own.key})-[used:USED_WITH]->(complement:Code)
  RETURN complement, used ORDER BY used.receivers DESC, complement.key LIMIT 50
}
RETURN stream, complement.key AS complement, complement.scheme AS scheme, complement.code AS code, used.receivers AS receivers,
       used.exchanges AS exchanges, used.others AS others
ORDER BY stream, receivers DESC, complement
