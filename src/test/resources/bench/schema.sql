-- The library as a relational database would keep it: normalised, integer keys, an index for every way it is read.
-- What the graph settles at a release is settled here too where a table would keep it as a column: place, grade of the evidence and
-- standing of an exchange. Nothing else is rolled up but who takes anything at all.

CREATE TABLE code (id int PRIMARY KEY, public_id text UNIQUE, scheme text, key text, code text, level text, hazardous boolean, title text);
INSERT INTO code
SELECT row_number() OVER (ORDER BY id), id, split_part(id, '-', 1), key, code, level, hazardous::boolean, "titleEn"
FROM (SELECT * FROM stage."ewc-codes" UNION ALL SELECT * FROM stage."nace-codes" UNION ALL SELECT * FROM stage."cpa-codes"
      UNION ALL SELECT * FROM stage."cas-codes" UNION ALL SELECT * FROM stage."treatment-codes") codes;
CREATE UNIQUE INDEX ON code (scheme, key) INCLUDE (id);

-- every code with itself and all codes above it
CREATE TABLE code_above (code int REFERENCES code, above int REFERENCES code, PRIMARY KEY (above, code));
INSERT INTO code_above
WITH RECURSIVE up(code, above) AS (
  SELECT id, id FROM code
  UNION ALL
  SELECT up.code, broader.id
  FROM up
  JOIN code narrower ON narrower.id = up.above
  JOIN stage."broader-codes" step ON step.id = narrower.public_id
  JOIN code broader ON broader.public_id = step.broader)
SELECT code, above FROM up;
CREATE INDEX ON code_above (code, above);

CREATE TABLE source (id int PRIMARY KEY, public_id text UNIQUE, type text, authors text, year int, title text, url text, doi text, origin text);
INSERT INTO source
SELECT row_number() OVER (ORDER BY id), id, type, authors, year::int, title, url, doi, origin
FROM (SELECT DISTINCT ON (id) * FROM stage.sources) sources;

CREATE TABLE case_study (id int PRIMARY KEY, public_id text UNIQUE, title text, place text, country text, kind text, place_number int);
INSERT INTO case_study
SELECT row_number() OVER (ORDER BY id), id, title, place, country, kind,
       CASE WHEN country IS NOT NULL THEN dense_rank() OVER (ORDER BY country, coalesce(place, id)) END
FROM (SELECT DISTINCT ON (id) * FROM stage."case-studies") studies;

CREATE TABLE company (id int PRIMARY KEY, public_id text UNIQUE, name text, anonymous boolean, activity text, country text,
                      latitude float8, longitude float8, located_by text, exchanges int);
INSERT INTO company (id, public_id, name, anonymous, activity, country)
SELECT row_number() OVER (ORDER BY id), id, name, anonymous::boolean, activity, country
FROM (SELECT DISTINCT ON (id) * FROM stage.companies) companies;

CREATE TABLE company_sector (company int REFERENCES company, sector int REFERENCES code, certainty text, PRIMARY KEY (company, sector));
INSERT INTO company_sector
SELECT DISTINCT ON (company.id, sector.id) company.id, sector.id, active.certainty
FROM stage."company-sectors" active
JOIN company ON company.public_id = active.company
JOIN code sector ON sector.public_id = active.sector;

CREATE TABLE stream (id int PRIMARY KEY, public_id text UNIQUE, name text, kind text);
INSERT INTO stream
SELECT row_number() OVER (ORDER BY id), id, name, kind
FROM (SELECT DISTINCT ON (id) * FROM stage.streams) streams;

CREATE TABLE stream_code (stream int REFERENCES stream, code int REFERENCES code, PRIMARY KEY (code, stream));
INSERT INTO stream_code
SELECT DISTINCT stream.id, code.id
FROM stage."stream-codes" classified
JOIN stream ON stream.public_id = classified.stream
JOIN code ON code.public_id = classified.code;
CREATE INDEX ON stream_code (stream, code);

CREATE TABLE use (id int PRIMARY KEY, public_id text UNIQUE, name text);
INSERT INTO use
SELECT row_number() OVER (ORDER BY id), id, name
FROM (SELECT DISTINCT ON (id) * FROM stage.uses) uses;

CREATE TABLE exchange (
  id int PRIMARY KEY, public_id text UNIQUE, sort_key text, title text, status text, status_reason text, kind text,
  quantity_known boolean, quantity text, payment text, from_year int, until_year int, note text, ewc_certainty text,
  cpa_certainty text, import text, grade "char", standing float8, place int, taker int,
  case_study int REFERENCES case_study, donor int REFERENCES company, receiver int REFERENCES company,
  stream int REFERENCES stream, use int REFERENCES use);
INSERT INTO exchange
SELECT row_number() OVER (ORDER BY told."sortKey"), told.id, told."sortKey", told.title, told.status, told."statusReason", told.kind,
       told."quantityKnown"::boolean, told.quantity, told.payment, told."from"::int, told.until::int, told.note, told."ewcCertainty",
       told."cpaCertainty", told.import,
       CASE WHEN told.status IN ('implemented', 'ended') THEN CASE WHEN cited.origins > 1 THEN 'A' ELSE 'B' END
            WHEN told.status IN ('pilot', 'planned') THEN 'C' ELSE 'D' END,
       NULL, study.place_number,
       -- as in cypher/load/settle-exchanges.cypher: who is not named is known by its description within the case study
       CASE WHEN receiver.anonymous AND receiver.activity IS NULL THEN NULL
            ELSE dense_rank() OVER (ORDER BY CASE WHEN receiver.anonymous
                                                  THEN study.public_id || ' ' || lower(trim(receiver.activity) COLLATE "und-x-icu")
                                                  ELSE receiver.public_id END) END,
       study.id, donor.id, receiver.id, stream.id, use.id
FROM stage.exchanges told
JOIN case_study study ON study.public_id = told."caseStudy"
JOIN company donor ON donor.public_id = told.donor
JOIN company receiver ON receiver.public_id = told.receiver
JOIN stream ON stream.public_id = told.stream
LEFT JOIN stage."exchange-uses" used ON used.id = told.id
LEFT JOIN use ON use.public_id = used.use
JOIN (SELECT cites.exchange, count(DISTINCT source.origin) AS origins
      FROM stage."exchange-sources" cites JOIN source ON source.public_id = cites.source
      GROUP BY cites.exchange) cited ON cited.exchange = told.id;

-- the same definition as that of cypher/load/settle-standing.cypher
WITH went AS MATERIALIZED (
  SELECT DISTINCT exchange.id AS exchange, exchange.stream, exchange.place, division.id AS division
  FROM exchange
  JOIN company_sector ON company_sector.company = exchange.receiver
  JOIN code_above ON code_above.code = company_sector.sector
  JOIN code division ON division.id = code_above.above AND division.level = 'division'),
taken AS (
  SELECT classified.code, went.division, count(DISTINCT went.place) AS places
  FROM went JOIN stream_code classified ON classified.stream = went.stream
  GROUP BY classified.code, went.division),
alike AS (
  SELECT went.exchange, max(taken.places) - 1 AS others
  FROM went
  JOIN stream_code classified ON classified.stream = went.stream
  JOIN taken ON taken.code = classified.code AND taken.division = went.division
  GROUP BY went.exchange),
settled AS (
  SELECT exchange.id,
         CASE grade WHEN 'A' THEN 1.0::float8 WHEN 'B' THEN 0.95 WHEN 'C' THEN 0.85 ELSE 0.8 END
         * CASE ewc_certainty WHEN 'low' THEN 0.9::float8 WHEN 'medium' THEN 0.95 WHEN 'high' THEN 0.99 ELSE 1.0 END
         * (0.7::float8 + 0.3::float8 * coalesce(others, 0) / (coalesce(others, 0) + 3.0::float8)) AS standing
  FROM exchange LEFT JOIN alike ON alike.exchange = exchange.id)
UPDATE exchange
-- by way of the text, because a numeric of a float8 has fewer digits than the graph rounds
SET standing = round(settled.standing::text::numeric, 4)
FROM settled
WHERE settled.id = exchange.id;
CLUSTER exchange USING exchange_pkey;
CREATE INDEX ON exchange (donor);
CREATE INDEX ON exchange (receiver);
CREATE INDEX ON exchange (taker, use);
-- all that counting and ordering asks, so that it need not visit the table
CREATE INDEX ON exchange (stream) INCLUDE (id, standing, sort_key, status, kind, use, case_study, receiver, place);

CREATE TABLE exchange_source (exchange int REFERENCES exchange, source int REFERENCES source, PRIMARY KEY (exchange, source));
INSERT INTO exchange_source
SELECT DISTINCT exchange.id, source.id
FROM stage."exchange-sources" cites
JOIN exchange ON exchange.public_id = cites.exchange
JOIN source ON source.public_id = cites.source;

CREATE TABLE treatment (id int PRIMARY KEY, exchange int UNIQUE REFERENCES exchange, description text, company int REFERENCES company);
INSERT INTO treatment
SELECT row_number() OVER (ORDER BY treatments.id), exchange.id, treatments.description, company.id
FROM stage.treatments
JOIN exchange ON exchange.public_id = treatments.exchange
LEFT JOIN stage."treatment-companies" done ON done.id = treatments.id
LEFT JOIN company ON company.public_id = done.company;

-- who treats, in order; an exchange without treatment has the one row 'none'
CREATE TABLE treatment_by (exchange int REFERENCES exchange, place int, by text, PRIMARY KEY (exchange, place) INCLUDE (by));
INSERT INTO treatment_by
SELECT exchange.id, parts.place, parts.by
FROM exchange
LEFT JOIN stage.treatments ON treatments.exchange = exchange.public_id,
LATERAL unnest(string_to_array(coalesce(treatments.by, 'none'), ';')) WITH ORDINALITY AS parts(by, place);

CREATE TABLE treatment_operation (treatment int REFERENCES treatment, operation int REFERENCES code, PRIMARY KEY (treatment, operation));
INSERT INTO treatment_operation
SELECT DISTINCT treatment.id, operation.id
FROM stage."treatment-operations" performed
JOIN stage.treatments ON treatments.id = performed.id
JOIN exchange ON exchange.public_id = treatments.exchange
JOIN treatment ON treatment.exchange = exchange.id
JOIN code operation ON operation.public_id = performed.operation;

CREATE TABLE supply (public_id text PRIMARY KEY, network int REFERENCES case_study, donor int REFERENCES company, receiver int REFERENCES company,
                     stream text, exchange text);
INSERT INTO supply
SELECT link.id, study.id, donor.id, receiver.id, link.stream, link.exchange
FROM (SELECT DISTINCT ON (id) * FROM stage."network-links") link
JOIN case_study study ON study.public_id = link."caseStudy"
JOIN company donor ON donor.public_id = link.donor
JOIN company receiver ON receiver.public_id = link.receiver;
CREATE INDEX ON supply (donor);
CREATE INDEX ON supply (receiver);

CREATE TABLE network_member (network int REFERENCES case_study, company int REFERENCES company, PRIMARY KEY (network, company));
INSERT INTO network_member
SELECT case_study, donor FROM exchange UNION SELECT case_study, receiver FROM exchange
UNION SELECT network, donor FROM supply UNION SELECT network, receiver FROM supply;
CREATE INDEX ON network_member (company, network);

-- the same definition as that of cypher/load/company-locations.cypher
UPDATE company
SET latitude = settled.latitude, longitude = settled.longitude, located_by = settled.by, exchanges = settled.exchanges
FROM (
  SELECT company.id, coalesce(point.latitude, region.latitude) AS latitude, coalesce(point.longitude, region.longitude) AS longitude,
         CASE WHEN point.id IS NOT NULL THEN 'address' WHEN region.key IS NOT NULL THEN 'region' END AS by,
         (SELECT count(*) FROM exchange WHERE donor = company.id) + (SELECT count(*) FROM exchange WHERE receiver = company.id) AS exchanges
  FROM company
  LEFT JOIN (SELECT id, latitude::float8, longitude::float8 FROM stage."company-points") point ON point.id = company.public_id
  LEFT JOIN LATERAL (
    SELECT nuts.key, nuts.latitude::float8, nuts.longitude::float8
    FROM network_member
    JOIN case_study ON case_study.id = network_member.network
    JOIN stage."case-study-regions" lies ON lies.id = case_study.public_id
    JOIN stage."nuts-codes" nuts ON nuts.id = lies.region AND nuts.level = '3'
    WHERE network_member.company = company.id AND NOT company.anonymous
    ORDER BY nuts.key LIMIT 1) region ON true) settled
WHERE settled.id = company.id;
CREATE INDEX ON company (latitude, longitude) INCLUDE (public_id, located_by);
CREATE INDEX ON company_sector (sector, company);

-- the one thing rolled up: what is the same for every question
CREATE TABLE taker_of_all AS
SELECT division.key AS division, count(DISTINCT went.place) AS places, count(*) AS exchanges,
       (array_agg(went.public_id ORDER BY went.standing DESC, went.sort_key))[:5] AS best
FROM (SELECT DISTINCT code_above.above AS division, exchange.id, exchange.public_id, exchange.place, exchange.standing, exchange.sort_key
      FROM exchange
      JOIN company_sector ON company_sector.company = exchange.receiver
      JOIN code_above ON code_above.code = company_sector.sector) went
JOIN code division ON division.id = went.division AND division.scheme = 'nace' AND division.level = 'division'
GROUP BY division.key;
