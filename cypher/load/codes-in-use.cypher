// The codes that streams bear.
// -> id
MATCH (code:Code)<-[:CLASSIFIED_AS]-(:Stream)
RETURN DISTINCT code.id AS id
