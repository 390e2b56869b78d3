// The imports, the latest first.
// :param skip => 0
// :param limit => 20
// -> import
MATCH (run:ImportRun)
RETURN run {.*, at: toString(run.at)} AS import
ORDER BY run.number DESC
SKIP $skip
LIMIT $limit
