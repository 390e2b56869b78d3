-- How many exchanges match a code at each level: 0 the code itself, 1 its sub-chapter, 2 its chapter.
-- Parameters: key of the code, of the sub-chapter, of the chapter; null where the code asked is broader.
SELECT matched.level, count(*)
FROM (SELECT classified.stream,
             min(CASE WHEN narrower.key = ? THEN 0 WHEN left(narrower.key, 4) = ? THEN 1 ELSE 2 END) AS level
      FROM code chapter
      JOIN code_above ON code_above.above = chapter.id
      JOIN code narrower ON narrower.id = code_above.code
      JOIN stream_code classified ON classified.code = narrower.id
      WHERE chapter.scheme = 'ewc' AND chapter.key = ?
      GROUP BY classified.stream) matched
JOIN exchange ON exchange.stream = matched.stream
GROUP BY matched.level
