// Names the present revision of the library as a release, with the title and the licence of the one before it.
// :param id => '2026.4'
// :param before => '2026.3'
// :param notes => 'Forty exchanges of the survey'
MATCH (state:LibraryState {id: 'library'})
MATCH (before:Release {id: $before})
CREATE (release:Release {id: $id})
SET release.revision = state.revision, release.date = date(), release.title = before.title,
    release.licence = before.licence, release.licenceUrl = before.licenceUrl, release.notes = $notes
