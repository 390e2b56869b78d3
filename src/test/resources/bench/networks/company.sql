-- A company as the analysis of its network starts from it.
-- Parameter: id.
SELECT company.public_id AS id, name, anonymous, activity, country,
       ARRAY(SELECT code.key FROM company_sector JOIN code ON code.id = sector WHERE company_sector.company = company.id ORDER BY code.key) AS sectors,
       latitude, longitude, located_by AS "locatedBy",
       ARRAY(SELECT case_study.public_id FROM network_member JOIN case_study ON case_study.id = network
             WHERE network_member.company = company.id
             ORDER BY (SELECT count(*) FROM network_member other WHERE other.network = case_study.id), case_study.public_id LIMIT 20) AS networks,
       (SELECT count(*) FROM network_member WHERE network_member.company = company.id) AS "memberOf"
FROM company
WHERE company.public_id = ?
