// Keys: one node per identifier. Community edition has no other kind of constraint;
// what is required is checked before the load.
CREATE CONSTRAINT release_id FOR (release:Release) REQUIRE release.id IS UNIQUE;
CREATE CONSTRAINT code_id FOR (code:Code) REQUIRE code.id IS UNIQUE;
CREATE CONSTRAINT source_id FOR (source:Source) REQUIRE source.id IS UNIQUE;
CREATE CONSTRAINT case_study_id FOR (study:CaseStudy) REQUIRE study.id IS UNIQUE;
CREATE CONSTRAINT company_id FOR (company:Company) REQUIRE company.id IS UNIQUE;
CREATE CONSTRAINT exchange_id FOR (exchange:Exchange) REQUIRE exchange.id IS UNIQUE;
CREATE CONSTRAINT stream_id FOR (stream:Stream) REQUIRE stream.id IS UNIQUE;
CREATE CONSTRAINT treatment_id FOR (treatment:Treatment) REQUIRE treatment.id IS UNIQUE;
CREATE CONSTRAINT use_id FOR (use:Use) REQUIRE use.id IS UNIQUE;

// A code by its digits; editions share digits.
CREATE INDEX code_key FOR (code:Code) ON (code.scheme, code.key);
CREATE INDEX ewc_key FOR (code:EwcCode) ON (code.key);
CREATE INDEX cpa_key FOR (code:CpaCode) ON (code.key);
CREATE INDEX sector_key FOR (sector:Sector) ON (sector.key);
CREATE INDEX substance_key FOR (substance:Substance) ON (substance.key);

// Lists and filters.
CREATE INDEX exchange_order FOR (exchange:Exchange) ON (exchange.sortKey);
CREATE INDEX exchange_country FOR (exchange:Exchange) ON (exchange.country, exchange.sortKey);
CREATE INDEX exchange_status FOR (exchange:Exchange) ON (exchange.status, exchange.sortKey);
CREATE INDEX exchange_use FOR (exchange:Exchange) ON (exchange.use, exchange.sortKey);
CREATE INDEX company_order FOR (company:Company) ON (company.anonymous, company.name, company.id);

// Words.
CREATE FULLTEXT INDEX exchange_words FOR (exchange:Exchange) ON EACH [exchange.title, exchange.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX company_words FOR (company:Company) ON EACH [company.name, company.activity]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX code_words FOR (code:EwcCode) ON EACH [code.titleEn, code.titleNl]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
