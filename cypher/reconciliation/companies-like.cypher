// Named companies whose names have words like some that are looked for, or that have the id looked for, a row for each
// company and key. Words are in the syntax of a full-text index.
// :param queries => [{key: 'q0', id: 'ilva', words: 'name:(ilva ilva~1)'}]
// -> key, id, name
UNWIND $queries AS query
CALL (query) {
  CALL db.index.fulltext.queryNodes('company_words', query.words, {limit: 60}) YIELD node AS company
  RETURN company
  UNION
  MATCH (company:Company {id: query.id})
  RETURN company
}
WITH query, company
WHERE NOT company.anonymous
RETURN query.key AS key, company.id AS id, company.name AS name
