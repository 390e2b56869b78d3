// What a release settles for each EWC code: in which order its precedents stand, and what they sum up to.
CREATE INDEX under_code FOR ()-[under:UNDER]-() ON (under.code, under.position);
CREATE CONSTRAINT roll_up FOR (rollUp:RollUp) REQUIRE (rollUp.code, rollUp.filter) IS UNIQUE;
