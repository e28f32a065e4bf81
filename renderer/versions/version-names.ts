import type { VersionKind, VersionRow } from '../../shared/ipc/drafts.ts'

const names: Readonly<Record<VersionKind, string>> = {
  autosave: 'Saved while writing',
  save: 'Kept',
  import: 'Imported',
  restore: 'Restored',
  merge: 'Merged',
  resolution: 'Chosen of two',
  publish: 'Published',
}

/** What a version is called in the list; the one a story begins with was kept by nobody. */
export function versionName({ kind, parents }: Pick<VersionRow, 'kind' | 'parents'>): string {
  return kind === 'save' && parents.length === 0 ? 'Begun' : names[kind]
}
