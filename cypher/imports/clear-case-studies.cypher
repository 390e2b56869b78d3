// Takes from case studies where they lie, so that it can be written anew.
// :param ids => ['kalundborg']
UNWIND $ids AS id
MATCH (study:CaseStudy {id: id})-[located:LOCATED_IN]->()
DELETE located
