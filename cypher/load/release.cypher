// Claims the release for this load. A second load of the same release waits here for the first,
// because both want to create one and the same node, and is then told that it came second.
// :param id => '2026.1'
// :param properties => {date: '2026-11-21', title: '…', licence: '…'}
// -> first (whether this load is the one that fills the graph)
MERGE (release:Release {id: $id})
ON CREATE SET release += $properties
WITH release, release.loaded IS NULL AS first
SET release.loaded = true
RETURN first
