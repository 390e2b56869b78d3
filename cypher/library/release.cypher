// The newest release of the library.
// -> id, date, title, licence, licenceUrl
MATCH (release:Release)
WHERE release.id IS NOT NULL
RETURN release.id AS id, toString(release.date) AS date, release.title AS title, release.licence AS licence,
       release.licenceUrl AS licenceUrl
ORDER BY release.date DESC, release.id DESC
LIMIT 1
