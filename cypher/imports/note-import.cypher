// Notes how far an import is, or what came of it.
// :param id => '1'
// :param noted => {state: 'done', revision: 1, rows: 425, accepted: 425, rejected: 0}
MATCH (run:ImportRun {id: $id})
SET run += $noted
