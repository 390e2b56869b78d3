// Removes links of networks.
// :param ids => ['link-lubei-3']
UNWIND $ids AS id
MATCH ()-[link:SUPPLIES {id: id}]->()
DELETE link
