// Notes the import of the library that comes with the service.
// :param request => {format: 'tables', files: ['library']}
MERGE (run:ImportRun {id: '0'})
SET run += $request, run.number = 0, run.at = datetime(), run.state = 'done', run.revision = 0
