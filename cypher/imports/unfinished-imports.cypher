// Imports that were under way when the service ended: waiting or in one transaction, or written in parts.
// -> id, state
MATCH (run:ImportRun)
WHERE run.state IN ['queued', 'writing']
RETURN run.id AS id, run.state AS state
ORDER BY run.number
