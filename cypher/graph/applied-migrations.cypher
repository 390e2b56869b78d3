// Which schema migrations the graph has seen, each with its checksum.
// -> migration (version and checksum)
MATCH (migration:__Neo4jMigration)
RETURN migration.version + ' ' + coalesce(migration.checksum, '') AS migration
