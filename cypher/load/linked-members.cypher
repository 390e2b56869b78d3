// What a release settles: which companies belong to a network, because its source draws a link of theirs.
MATCH (network:Network)
MATCH (donor:Company)-[link:SUPPLIES {caseStudy: network.id}]->(receiver:Company)
UNWIND [donor, receiver] AS company
MERGE (company)-[member:MEMBER_OF]->(network)
SET member.settled = true
