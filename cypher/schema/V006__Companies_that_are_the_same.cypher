// Companies that were decided to be another one: their ids lead there, their names find it.
CREATE CONSTRAINT company_alias_id FOR (alias:CompanyAlias) REQUIRE alias.id IS UNIQUE;
DROP INDEX company_words IF EXISTS;
CREATE FULLTEXT INDEX company_words FOR (company:Company) ON EACH [company.name, company.otherNames, company.activity]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
