// What speaks for each code of a classification, given words and perhaps the sector a waste comes from; one row for each
// title, term, earlier exchange or sector that does. Words are in the syntax of a full-text index. Counts and earlier
// exchanges tell codes that sources recorded from codes that we assigned.
// :param scheme => 'ewc'
// :param titles => [{index: 'code_titles_nl', words: 'slakken', language: 'nl'}]
// :param words => 'blast furnace slag'
// :param described => 'stream_words'
// :param sector => '24'
// :param exclude => ['taranto']
// -> kind (title, term, name, recorded, assigned, used, origin or typical), key, score (relevance or frequency), text (what speaks), sectors (keys), number (rank of a name, case studies of an earlier exchange)
CALL () {
  UNWIND $titles AS title
  CALL db.index.fulltext.queryNodes(title.index, '+scheme:' + $scheme + '^0 +(' + title.words + ')', {limit: 150}) YIELD node AS code, score
  RETURN 'title' AS kind, code.key AS key, score, title.language AS text, [] AS sectors, 1 AS number
  UNION ALL
  CALL db.index.fulltext.queryNodes('term_words', $words, {limit: 80}) YIELD node AS term, score
  MATCH (term)-[names:NAMES]->(code:Code {scheme: $scheme})
  RETURN CASE WHEN names.rank IS NULL THEN 'term' ELSE 'name' END AS kind, code.key AS key, score, term.name AS text, [] AS sectors,
         coalesce(names.rank, 1) AS number
  UNION ALL
  CALL db.index.fulltext.queryNodes($described, $words, {limit: 150}) YIELD node AS described, score
  MATCH (described)-[:CLASSIFIED_AS|ACTIVE_IN|IS_OPERATION]->(code:Code {scheme: $scheme})
  MATCH (described)<-[:OF|FROM|TO|VIA]-(exchange:Exchange)
  WHERE NOT exchange.caseStudy IN $exclude
  UNWIND CASE exchange.donorSectors WHEN [] THEN [''] ELSE exchange.donorSectors END AS sector
  WITH code, described, score, sector, exchange.caseStudy AS study,
       CASE $scheme WHEN 'ewc' THEN exchange.ewcCertainty WHEN 'cpa' THEN exchange.cpaCertainty END IS NULL AS recorded
  RETURN CASE WHEN recorded THEN 'recorded' ELSE 'assigned' END AS kind, code.key AS key, score,
         coalesce(described.name, described.description) AS text, collect(DISTINCT sector) AS sectors,
         count(DISTINCT study) AS number
  UNION ALL
  MATCH (code:Code {scheme: $scheme})<-[:CLASSIFIED_AS]-(stream:Stream)<-[:OF]-(exchange:Exchange)
  WHERE code.key IS NOT NULL AND NOT exchange.caseStudy IN $exclude
    AND CASE $scheme WHEN 'ewc' THEN exchange.ewcCertainty WHEN 'cpa' THEN exchange.cpaCertainty END IS NULL
  RETURN 'used' AS kind, code.key AS key, toFloat(count(DISTINCT exchange.caseStudy + ' ' + stream.id)) AS score, '' AS text,
         [] AS sectors, 1 AS number
  UNION ALL
  MATCH (:Sector {key: $sector})<-[:BROADER*0..3]-(origin:Sector)<-[:ARISES_IN]-(code:Code {scheme: $scheme})
  RETURN 'origin' AS kind, code.key AS key, 1.0 AS score, origin.key AS text, [] AS sectors, 1 AS number
  UNION ALL
  MATCH (:Sector {key: $sector})<-[:BROADER*0..3]-(origin:Sector)<-[:ARISES_IN]-(:Term)-[names:NAMES]->(code:Code {scheme: $scheme})
  RETURN 'typical' AS kind, code.key AS key, sum(1.0 / names.rank) AS score, origin.key AS text, [] AS sectors, 1 AS number
}
RETURN kind, key, score, text, sectors, number
