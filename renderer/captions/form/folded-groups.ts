import type { PropertyGroup } from '../../../shared/captions/caption-properties.ts'
import { createStore } from '../../app/store.ts'

/** Groups of the form that the person has folded away; those that are rarely filled are to begin with. Kept while the window is open. */
export const foldedGroups = createStore<ReadonlySet<PropertyGroup>>(new Set(['rights', 'technical']))
