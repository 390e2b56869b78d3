-- The companies of networks, two hundred of each at most, those a source names first.
-- Parameter: array of ids.
SELECT network.public_id AS network, network.title, network.kind,
       ARRAY(SELECT company.public_id FROM network_member JOIN company ON company.id = network_member.company
             WHERE network_member.network = network.id ORDER BY anonymous, company.public_id LIMIT 200) AS companies,
       (SELECT count(*) FROM network_member WHERE network_member.network = network.id) AS members
FROM unnest(?::text[]) WITH ORDINALITY AS asked(id, position)
JOIN case_study network ON network.public_id = asked.id
ORDER BY asked.position
