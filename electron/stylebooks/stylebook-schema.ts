/** The tables of the house's own stylebooks, as migrations: never edited once released, only added to. */
export const stylebookMigrations: readonly string[] = [
  `CREATE TABLE houses (
     id TEXT PRIMARY KEY,
     -- The working copy as JSON: what was typed last, sound or not.
     working TEXT NOT NULL,
     made_at TEXT NOT NULL,
     removed_at TEXT,
     -- The file it follows, and that file's text as it was last read; null where it follows none.
     follows TEXT,
     followed_text TEXT
   ) STRICT;

   -- Each edition that was ever put in force, as its YAML file. The newest that can be read is in force.
   CREATE TABLE house_editions (
     id TEXT PRIMARY KEY,
     house TEXT NOT NULL REFERENCES houses (id),
     yaml TEXT NOT NULL,
     version TEXT NOT NULL,
     change_note TEXT NOT NULL,
     author TEXT NOT NULL,
     at TEXT NOT NULL
   ) STRICT;
   CREATE INDEX editions_of_house ON house_editions (house, id);`,
]
