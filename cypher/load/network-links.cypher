// Links between companies of a network as its source draws them. Those of products are ordinary sales; the others name the
// exchange they are, unless too little is told of it.
// :param rows => [{id: 'link-lubei-3', caseStudy: 'lubei', donor: 'lubei-power-plant', receiver: 'lubei-cement-plant', stream: 'Electricity', flow: 'utility', exchange: 'eips-lubei-3', from: 1998, until: null, source: 'yang-2004', import: 'eips'}]
UNWIND $rows AS row
MATCH (donor:Company {id: row.donor})
MATCH (receiver:Company {id: row.receiver})
MERGE (donor)-[supplies:SUPPLIES {id: row.id}]->(receiver)
SET supplies.stream = row.stream, supplies.flow = row.flow, supplies.caseStudy = row.caseStudy,
    supplies.exchange = row.exchange, supplies.from = row.from, supplies.until = row.until,
    supplies.source = row.source, supplies.import = row.import
