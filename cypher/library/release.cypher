// The newest release of the library. A state that has changed since and that nobody has published yet bears its number and
// how many changes there were: 2026.3.2.
// -> id, date, title, licence, licenceUrl
MATCH (release:Release)
WHERE release.id IS NOT NULL
WITH release
ORDER BY coalesce(release.revision, 0) DESC, release.date DESC, release.id DESC
LIMIT 1
WITH release, COLLECT { MATCH (state:LibraryState {id: 'library'}) RETURN state.revision - coalesce(release.revision, 0) }[0] AS changes
RETURN release.id + CASE WHEN changes > 0 THEN '.' + changes ELSE '' END AS id, toString(release.date) AS date, release.title AS title, release.licence AS licence,
       release.licenceUrl AS licenceUrl
