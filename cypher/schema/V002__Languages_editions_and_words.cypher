// What stands around the codes: names of wastes, vocabulary, raw materials, regions.
CREATE CONSTRAINT term_name FOR (term:Term) REQUIRE term.name IS UNIQUE;
CREATE CONSTRAINT concept_id FOR (concept:Concept) REQUIRE concept.id IS UNIQUE;
CREATE CONSTRAINT import_id FOR (import:Import) REQUIRE import.id IS UNIQUE;
CREATE CONSTRAINT raw_material_id FOR (material:RawMaterial) REQUIRE material.id IS UNIQUE;

// Official titles, each language with its own analyzer. The scheme is a word of the index too, so that a question can
// keep to one classification.
DROP INDEX code_words IF EXISTS;
CREATE FULLTEXT INDEX code_titles_en FOR (code:Code) ON EACH [code.titleEn, code.scheme]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX code_titles_nl FOR (code:Code) ON EACH [code.titleNl, code.scheme]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'dutch'}};
CREATE FULLTEXT INDEX code_titles_de FOR (code:Code) ON EACH [code.titleDe, code.scheme]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'german'}};
CREATE FULLTEXT INDEX code_titles_fr FOR (code:Code) ON EACH [code.titleFr, code.scheme]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'french'}};
CREATE FULLTEXT INDEX code_titles_nb FOR (code:Code) ON EACH [code.titleNb, code.scheme]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'norwegian'}};
CREATE FULLTEXT INDEX code_titles_fi FOR (code:Code) ON EACH [code.titleFi, code.scheme]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'finnish'}};
CREATE FULLTEXT INDEX code_titles_da FOR (code:Code) ON EACH [code.titleDa, code.scheme]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'danish'}};
CREATE FULLTEXT INDEX code_titles_sv FOR (code:Code) ON EACH [code.titleSv, code.scheme]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish'}};

// How wastes, treatments and what is given are named.
CREATE FULLTEXT INDEX term_words FOR (term:Term) ON EACH [term.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX stream_words FOR (stream:Stream) ON EACH [stream.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX treatment_words FOR (treatment:Treatment) ON EACH [treatment.description]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
