/** The tables of publishing, as migrations: never edited once released, only added to. Times are milliseconds since 1970. */
export const publishingMigrations: readonly string[] = [
  `CREATE TABLE deliveries (
     id TEXT PRIMARY KEY,
     story TEXT NOT NULL,
     version TEXT NOT NULL,
     target TEXT NOT NULL,
     headline TEXT NOT NULL,
     waivers INTEGER NOT NULL,
     package_hash TEXT NOT NULL,
     state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'delivered', 'needs-you', 'cancelled')),
     attempts INTEGER NOT NULL,
     due_at INTEGER,
     problem TEXT,
     page TEXT,
     queued_at INTEGER NOT NULL,
     delivered_at INTEGER,
     draft_told INTEGER NOT NULL DEFAULT 0
   ) STRICT;
   CREATE INDEX deliveries_of_story ON deliveries (story, id);
   CREATE INDEX deliveries_by_state ON deliveries (state, due_at);

   CREATE TABLE delivery_packages (
     delivery TEXT PRIMARY KEY REFERENCES deliveries (id),
     content TEXT NOT NULL
   ) STRICT;

   CREATE TABLE delivery_steps (
     number INTEGER PRIMARY KEY,
     delivery TEXT NOT NULL REFERENCES deliveries (id),
     attempt INTEGER NOT NULL,
     step TEXT NOT NULL,
     begun_at INTEGER NOT NULL,
     ended_at INTEGER,
     outcome TEXT
   ) STRICT;
   CREATE INDEX steps_of_delivery ON delivery_steps (delivery, number);

   CREATE TABLE publications (
     delivery TEXT PRIMARY KEY REFERENCES deliveries (id),
     story TEXT NOT NULL,
     version TEXT NOT NULL,
     target TEXT NOT NULL,
     author TEXT NOT NULL,
     at INTEGER NOT NULL,
     stylebook TEXT NOT NULL,
     stylebook_version TEXT NOT NULL,
     package_hash TEXT NOT NULL,
     waivers TEXT NOT NULL,
     answer TEXT NOT NULL
   ) STRICT;
   CREATE INDEX publications_of_story ON publications (story, at);`,

  // The name as it was: a target may be removed while its deliveries stay on record.
  `ALTER TABLE deliveries ADD COLUMN target_name TEXT NOT NULL DEFAULT '';`,

  // What a target has told of a story is kept by the place it is at, so that a target moved to another server starts afresh.
  `ALTER TABLE deliveries ADD COLUMN faults INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE deliveries ADD COLUMN field TEXT;
   ALTER TABLE deliveries ADD COLUMN action TEXT NOT NULL DEFAULT 'publish';
   ALTER TABLE deliveries ADD COLUMN held_until INTEGER;
   ALTER TABLE publications ADD COLUMN action TEXT NOT NULL DEFAULT 'publish';
   ALTER TABLE publications ADD COLUMN reason TEXT;
   ALTER TABLE publications ADD COLUMN differences TEXT NOT NULL DEFAULT '[]';
   ALTER TABLE publications ADD COLUMN corrections INTEGER NOT NULL DEFAULT 0;

   CREATE TABLE target_memory (
     place TEXT NOT NULL,
     story TEXT NOT NULL,
     key TEXT NOT NULL,
     value TEXT NOT NULL,
     PRIMARY KEY (place, story, key)
   ) STRICT, WITHOUT ROWID;`,
]
