// Claims the release for this load. A second load of the same release waits here for the first,
// because both want to create one and the same node, and is then told that it came second.
// :param id => '2026.1'
// :param date => date('2026-11-21')
// :param title => '…'
// :param licence => 'CC-BY-4.0'
// :param licenceUrl => '…'
// -> first (whether this load is the one that fills the graph)
MERGE (release:Release {id: $id})
ON CREATE SET release.loads = 1, release.date = $date, release.title = $title, release.licence = $licence,
              release.licenceUrl = $licenceUrl
ON MATCH SET release.loads = release.loads + 1
RETURN release.loads = 1 AS first
