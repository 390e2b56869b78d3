// The vocabulary of wastes: for each concept its words by language, synonyms and stems separated by semicolons.
// -> id, words
MATCH (concept:Concept)
WHERE concept.id IS NOT NULL
RETURN concept.id AS id,
       {en: concept.en, nl: concept.nl, de: concept.de, fr: concept.fr, nb: concept.nb, sv: concept.sv, fi: concept.fi, da: concept.da} AS words
ORDER BY id
