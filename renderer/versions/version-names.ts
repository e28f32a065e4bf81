import type { VersionKind } from '../../shared/ipc/drafts.ts'

const names: Readonly<Record<VersionKind, string>> = {
  autosave: 'Saved while writing',
  save: 'Kept',
  import: 'Imported',
  restore: 'Restored',
  merge: 'Merged',
  resolution: 'Chosen of two',
  publish: 'Published',
}

export const versionName = (kind: VersionKind): string => names[kind]
