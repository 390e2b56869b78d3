// A page of case studies with how many exchanges they report: of one country or all, those with all the words in their
// title, place or id, in the order asked for: exchanges (most first), title, or country by the place of its name.
// :param words => ['port']
// :param country => null
// :param sort => 'exchanges'
// :param countries => {DK: 0, NL: 1}
// :param skip => 0
// :param limit => 20
// -> total, items (id, title, place, country, region, exchanges), countries (country, caseStudies; of all countries)
MATCH (study:CaseStudy)
WHERE study.id IS NOT NULL
  AND all(word IN $words WHERE toLower(study.title + ' ' + coalesce(study.place, '') + ' ' + study.id) CONTAINS word)
WITH study, COUNT { (study)<-[:REPORTED_IN]-(:Exchange) } AS exchanges
ORDER BY CASE $sort WHEN 'country' THEN $countries[study.country] ELSE 0 END,
         CASE $sort WHEN 'title' THEN 0 ELSE exchanges END DESC, study.id
WITH collect({study: study, exchanges: exchanges}) AS named
WITH named, [row IN named WHERE $country IS NULL OR row.study.country = $country] AS found
RETURN size(found) AS total,
       COLLECT {
         UNWIND found[$skip..$skip + $limit] AS row
         WITH row.study AS study, row.exchanges AS exchanges
         RETURN {id: study.id, title: study.title, place: study.place, country: study.country, exchanges: exchanges,
                 region: COLLECT {
                   MATCH (study)-[:LOCATED_IN]->(region:Region)
                   WHERE region.level <> 'NUTS 0'
                   RETURN {code: region.code, name: region.titleEn, longitude: region.location.longitude, latitude: region.location.latitude}
                   LIMIT 1
                 }[0]}
       } AS items,
       COLLECT {
         UNWIND named AS row
         WITH row.study.country AS country, count(*) AS caseStudies
         RETURN {country: country, caseStudies: caseStudies}
         ORDER BY caseStudies DESC, country
       } AS countries
