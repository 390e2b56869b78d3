// Imports: what each row of each import says, so that every fact keeps where it came from, and an import can be undone.
CREATE CONSTRAINT entry_id FOR (entry:Entry) REQUIRE entry.id IS UNIQUE;
CREATE INDEX entry_table FOR (entry:Entry) ON (entry.table);
CREATE CONSTRAINT import_run_id FOR (run:ImportRun) REQUIRE run.id IS UNIQUE;
CREATE CONSTRAINT remarks_part FOR (remarks:Remarks) REQUIRE (remarks.import, remarks.severity, remarks.part) IS UNIQUE;
CREATE CONSTRAINT library_state FOR (state:LibraryState) REQUIRE state.id IS UNIQUE;

// Links of networks by the row that tells them.
CREATE INDEX link_id FOR ()-[supplies:SUPPLIES]-() ON (supplies.id);

// What changed between two releases.
CREATE INDEX told_revision FOR ()-[told:TELLS]-() ON (told.revision);
CREATE INDEX told_undone FOR ()-[told:TELLS]-() ON (told.undone);
