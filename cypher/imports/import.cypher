// One import with what came of it.
// :param id => '1'
// -> import
MATCH (run:ImportRun {id: $id})
RETURN run {.*, at: toString(run.at)} AS import
