// Counts one revision on. Whoever does so first makes all others wait for the end of the transaction.
// -> revision
MATCH (state:LibraryState {id: 'library'})
SET state.revision = state.revision + 1
RETURN state.revision AS revision
