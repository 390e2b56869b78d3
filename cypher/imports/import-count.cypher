// How many imports there were.
// -> imports
MATCH (run:ImportRun)
RETURN count(run) AS imports
