/**
 * The tables of the drafts. A story is the editor's own JSON in immutable versions: a block is stored once by the
 * hash of its canonical JSON, a version is the ordered list of [block id, hash] with the story's head and pictures.
 */
export const draftMigrations: readonly string[] = [
  `
  -- This machine's own name and the count of versions it ever made; one row.
  CREATE TABLE device (id TEXT NOT NULL UNIQUE, counter INTEGER NOT NULL);

  CREATE TABLE drafts (
    -- Named, so that copying the file never renumbers it: the search index counts on it.
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    head_version TEXT NOT NULL,
    status TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    binned INTEGER NOT NULL DEFAULT 0,
    binned_at TEXT,
    headline TEXT NOT NULL,
    slug TEXT NOT NULL,
    opening TEXT NOT NULL,
    words INTEGER NOT NULL,
    errors INTEGER,
    warnings INTEGER,
    suggestions INTEGER,
    search_stale INTEGER NOT NULL DEFAULT 1
  );
  CREATE INDEX drafts_by_change ON drafts (binned, changed_at DESC, id DESC);
  CREATE INDEX drafts_to_index ON drafts (number) WHERE search_stale = 1;

  CREATE TABLE blocks (
    number INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    schema_version INTEGER NOT NULL,
    json TEXT NOT NULL
  );
  -- Which stories hold a block in any of their versions: a block goes when the last of them has gone.
  CREATE TABLE story_blocks (story_id TEXT NOT NULL, hash TEXT NOT NULL, UNIQUE (story_id, hash));
  CREATE INDEX story_blocks_by_hash ON story_blocks (hash);

  CREATE TABLE versions (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    story_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    parents TEXT NOT NULL,
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    device_id TEXT NOT NULL,
    device_counter INTEGER NOT NULL,
    at TEXT NOT NULL,
    words INTEGER NOT NULL,
    lexical_version TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    root TEXT NOT NULL,
    blocks TEXT NOT NULL,
    head TEXT NOT NULL,
    pictures TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    -- 1: something refers to this version (a publication, a waiver, a change of status), so thinning passes it by.
    kept INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX versions_by_story ON versions (story_id, device_counter);

  CREATE TABLE conflicts (
    id TEXT NOT NULL UNIQUE,
    story_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    base TEXT NOT NULL,
    ours TEXT NOT NULL,
    theirs TEXT NOT NULL,
    at TEXT NOT NULL,
    -- What was kept, who chose it, and when; null while it waits. 'turned' where a newer record of the two took its place.
    outcome TEXT,
    resolution TEXT,
    resolved_by TEXT,
    resolved_at TEXT
  );
  CREATE INDEX conflicts_by_story ON conflicts (story_id, resolved_at);

  CREATE TABLE status_changes (
    story_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    status TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL
  );
  CREATE INDEX status_changes_by_story ON status_changes (story_id);

  CREATE TABLE waivers (
    id TEXT NOT NULL UNIQUE,
    story_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    finding TEXT NOT NULL,
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    -- A waiver that was taken back stays on record.
    removed_by TEXT,
    removed_at TEXT
  );
  CREATE INDEX waivers_by_story ON waivers (story_id, removed_at);

  CREATE VIRTUAL TABLE search USING fts5 (head, body, captions, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
  `,
  `
  -- What a waiver covers: 'finding', 'words' or 'rule'. Those of before covered one finding, known by its id alone.
  ALTER TABLE waivers ADD COLUMN covers TEXT NOT NULL DEFAULT 'finding';
  -- Where one finding's words stood, and what stood around them; null in waivers of before, and where more is covered.
  ALTER TABLE waivers ADD COLUMN place TEXT;
  ALTER TABLE waivers ADD COLUMN words_before TEXT;
  ALTER TABLE waivers ADD COLUMN words_after TEXT;

  -- Fixes that a person applied: the stretch of text as it was and as it became.
  CREATE TABLE fixes (
    id TEXT NOT NULL UNIQUE,
    story_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    rule TEXT NOT NULL,
    place TEXT NOT NULL,
    words_before TEXT NOT NULL,
    words_after TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL
  );
  CREATE INDEX fixes_by_story ON fixes (story_id);
  `,
  `
  -- The notes of the draft as they stood at this version, as JSON (shared/notes); beside the words, never among them.
  ALTER TABLE versions ADD COLUMN notes TEXT NOT NULL DEFAULT '[]';
  `,
  `
  -- The stories that wait for a sub, found without looking at the others.
  CREATE INDEX drafts_submitted ON drafts (binned, changed_at DESC, id DESC) WHERE status = 'submitted';
  `,
]
