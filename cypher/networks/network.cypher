// The network of a case study with the companies in it, one row.
// :param id => 'kalundborg'
// -> id, title, kind, assigned (how sure the kind is), place, country, members (id, name, anonymous)
MATCH (network:Network {id: $id})
RETURN network.id AS id, network.title AS title, network.kind AS kind, network.kindCertainty AS assigned, network.place AS place, network.country AS country,
       COLLECT { MATCH (network)<-[:MEMBER_OF]-(company)
                 RETURN {id: company.id, name: company.name, anonymous: company.anonymous}
                 ORDER BY company.anonymous, company.name, company.id } AS members
