// Takes from case studies sources that they no longer cite.
// :param rows => [{caseStudy: 'kalundborg', source: 'chertow-2007'}]
UNWIND $rows AS row
MATCH (study:CaseStudy {id: row.caseStudy})-[cites:CITES]->(source:Source {id: row.source})
DELETE cites
