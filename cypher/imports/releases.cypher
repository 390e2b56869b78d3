// The releases that were published, the newest first, each with the revision of the library that it names.
// -> id, date, title, notes, licence, licenceUrl, revision
MATCH (release:Release)
WHERE release.id IS NOT NULL
RETURN release.id AS id, toString(release.date) AS date, release.title AS title, release.notes AS notes,
       release.licence AS licence, release.licenceUrl AS licenceUrl, coalesce(release.revision, 0) AS revision
ORDER BY revision DESC, date DESC, id DESC
