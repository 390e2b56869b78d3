// Imports that were under way when the service ended.
// -> id, state
MATCH (run:ImportRun)
WHERE run.state IN ['queued', 'reading', 'writing', 'settling', 'undoing']
RETURN run.id AS id, run.state AS state
ORDER BY run.number
