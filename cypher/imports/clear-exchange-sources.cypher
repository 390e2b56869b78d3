// Takes the sources from exchanges, so that they can be written anew.
// :param ids => ['maestri-1-12-11']
UNWIND $ids AS id
MATCH (exchange:Exchange {id: id})-[relation:CITES|TOLD_BY]->()
DELETE relation
