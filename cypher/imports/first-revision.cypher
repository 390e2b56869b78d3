// Begins to count the revisions of the library, with the library that comes with the service.
MERGE (state:LibraryState {id: 'library'})
ON CREATE SET state.revision = 0, state.imports = 0
