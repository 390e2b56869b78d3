// What wastes are called in each language: synonyms and stems, separated by semicolons.
// :param rows => [{concept: 'slag', en: 'slag', nl: 'slak; slakken', de: 'schlacke', fr: 'laitier; scorie', nb: 'slagg', sv: 'slagg', fi: 'kuona', da: 'slagge'}]
UNWIND $rows AS row
MERGE (concept:Concept {id: row.concept})
SET concept.en = row.en, concept.nl = row.nl, concept.de = row.de, concept.fr = row.fr, concept.nb = row.nb,
    concept.sv = row.sv, concept.fi = row.fi, concept.da = row.da
