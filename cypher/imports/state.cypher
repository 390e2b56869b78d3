// The state of the library: which revision it is in.
// -> revision
MATCH (state:LibraryState {id: 'library'})
RETURN state.revision AS revision
