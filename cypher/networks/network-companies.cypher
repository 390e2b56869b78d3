// The companies of networks, two hundred of each at most, those a source names first.
// :param ids => ['kalundborg']
// -> network, title, kind, companies, members (how many there are)
UNWIND $ids AS id
MATCH (network:Network {id: id})
RETURN network.id AS network, network.title AS title, network.kind AS kind,
       COLLECT { MATCH (network)<-[:MEMBER_OF]-(company)
                 RETURN company.id ORDER BY company.anonymous, company.id LIMIT 200 } AS companies,
       COUNT { (network)<-[:MEMBER_OF]-() } AS members
