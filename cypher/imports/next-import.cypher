// Notes that an import was asked for, under the next free number.
// :param request => {format: null, dryRun: false, acceptGood: false, by: 'admin', files: ['exchanges.csv']}
// -> id
MATCH (state:LibraryState {id: 'library'})
SET state.imports = state.imports + 1
CREATE (run:ImportRun {id: toString(state.imports)})
SET run += $request, run.number = state.imports, run.at = datetime(), run.state = 'queued'
RETURN run.id AS id
