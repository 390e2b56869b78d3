// Makes all others who want to change the library wait for the end of the transaction.
// -> revision
MATCH (state:LibraryState {id: 'library'})
SET state.held = datetime()
RETURN state.revision AS revision
