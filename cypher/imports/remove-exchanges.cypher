// Removes exchanges that have been cleared.
// :param ids => ['maestri-1-12-11']
UNWIND $ids AS id
MATCH (exchange:Exchange {id: id})
DETACH DELETE exchange
