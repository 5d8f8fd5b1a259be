import type { ReactNode } from 'react'

/** A component as one example of it looks: for the preview page (`npm run dev`, /components) and the tests. */
export interface Fixture {
  /** What this example shows, as one reads it in a list. */
  name: string
  element: ReactNode
}
