import { createContext } from 'react'

/** False where controls are reached by another key than Tab, because there may be dozens of them: they take the focus by click and by arrow alone. */
export const TabStops = createContext(true)
