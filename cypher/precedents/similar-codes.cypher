// EWC entries that have precedents and whose official titles share words with a text, most alike first.
// :param words => 'unprocessed slag'
// -> key, exchanges
CALL db.index.fulltext.queryNodes('code_titles_en', '+scheme:ewc^0 +(' + $words + ')') YIELD node AS code, score
WITH code, score, COUNT { (code)<-[:CLASSIFIED_AS]-(:Stream)<-[:OF]-(:Exchange) } AS exchanges
WHERE code.level = 'entry' AND exchanges > 0
RETURN code.key AS key, exchanges
ORDER BY score DESC, key
LIMIT 5
