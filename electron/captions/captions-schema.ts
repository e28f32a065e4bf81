/** The tables of the caption desk, as migrations: never edited once released, only added to. */
export const captionMigrations: readonly string[] = [
  `CREATE TABLE caption_pictures (
     -- SHA-256 of the original's bytes, by which the picture store keeps it.
     hash TEXT PRIMARY KEY,
     name TEXT NOT NULL,
     media_type TEXT NOT NULL,
     width INTEGER NOT NULL,
     height INTEGER NOT NULL,
     bytes INTEGER NOT NULL,
     added_at TEXT NOT NULL,
     changed_at TEXT NOT NULL,
     removed_at TEXT,
     revision INTEGER NOT NULL,
     -- The caption as it stands, and as the file says it; JSON of the caption schema.
     caption TEXT NOT NULL,
     embedded TEXT NOT NULL,
     conflicts TEXT NOT NULL,
     warnings TEXT NOT NULL,
     is_signed INTEGER NOT NULL,
     -- Taken out of the caption at each change, for the sheet: its filters, orders and search read no JSON.
     has_caption INTEGER NOT NULL,
     has_credit INTEGER NOT NULL,
     has_alt INTEGER NOT NULL,
     conflict_count INTEGER NOT NULL,
     headline TEXT NOT NULL,
     opening TEXT NOT NULL,
     creators TEXT NOT NULL,
     credit_line TEXT NOT NULL,
     date_created TEXT NOT NULL,
     words TEXT NOT NULL
   ) STRICT;
   CREATE INDEX caption_pictures_by_time ON caption_pictures (removed_at, added_at DESC, hash);

   CREATE TABLE caption_batches (id TEXT PRIMARY KEY, at TEXT NOT NULL, undone_at TEXT) STRICT;
   -- What one batch changed in one picture: the properties before and after, as JSON.
   CREATE TABLE caption_batch_changes (
     batch TEXT NOT NULL REFERENCES caption_batches (id),
     hash TEXT NOT NULL REFERENCES caption_pictures (hash),
     before TEXT NOT NULL,
     after TEXT NOT NULL,
     PRIMARY KEY (batch, hash)
   ) STRICT;

   -- What was used in a property before: pick lists and type-ahead.
   CREATE TABLE caption_values (
     property TEXT NOT NULL,
     value TEXT NOT NULL,
     folded TEXT NOT NULL,
     uses INTEGER NOT NULL,
     used_at TEXT NOT NULL,
     PRIMARY KEY (property, value)
   ) STRICT;

   CREATE TABLE caption_templates (id TEXT PRIMARY KEY, name TEXT NOT NULL, template TEXT NOT NULL) STRICT;

   -- Lists of codes as they were loaded, in the order they were loaded.
   CREATE TABLE caption_code_lists (id TEXT PRIMARY KEY, name TEXT NOT NULL, content TEXT NOT NULL, codes INTEGER NOT NULL, is_on INTEGER NOT NULL, loaded_at TEXT NOT NULL) STRICT;
   CREATE TABLE caption_choices (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

   -- Pictures on their way in. Paths stay on this side; a window sees names.
   CREATE TABLE caption_imports (id TEXT PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('running', 'paused', 'done')), started_at TEXT NOT NULL, forgotten INTEGER NOT NULL DEFAULT 0) STRICT;
   CREATE TABLE caption_import_files (
     import TEXT NOT NULL REFERENCES caption_imports (id) ON DELETE CASCADE,
     number INTEGER NOT NULL,
     path TEXT NOT NULL,
     name TEXT NOT NULL,
     -- Null while it waits.
     outcome TEXT CHECK (outcome IN ('added', 'known', 'refused')),
     hash TEXT,
     message TEXT NOT NULL DEFAULT '',
     PRIMARY KEY (import, number)
   ) STRICT;`,
]
