// Takes codes out of their hierarchy, so that it can be written anew.
// :param ids => ['ewc-2015-100202']
UNWIND $ids AS id
MATCH (code:Code {id: id})-[broader:BROADER]->()
DELETE broader
