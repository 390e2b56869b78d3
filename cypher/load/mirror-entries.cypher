// Mirror entries of the List of Waste: the same waste, hazardous or not; basis says whether the
// titles link them or we do.
// :param rows => [{hazardous: 'ewc-2015-100213', nonHazardous: 'ewc-2015-100214', basis: 'title'}]
UNWIND $rows AS row
MATCH (hazardous:Code {id: row.hazardous})
MATCH (other:Code {id: row.nonHazardous})
MERGE (hazardous)-[mirrored:MIRRORED_BY]->(other)
SET mirrored.basis = row.basis
