import type { CollectionAdminOptions } from 'payload'
import { previewPath } from '@/ui/paths'
import type { Previewed } from '../find-draft'

const BREAKPOINTS = [
  { name: 'phone', label: 'Telefoon', width: 360, height: 740 },
  { name: 'tablet', label: 'Tablet', width: 768, height: 1024 },
  { name: 'desktop', label: 'Computer', width: 1280, height: 800 },
]

/** In the admin: the page beside the form while somebody types, and a button to open it by itself. */
export function previewOf(collection: Previewed): Pick<CollectionAdminOptions, 'livePreview' | 'preview'> {
  // Before the first save there is nothing to show.
  const address = (id: unknown) => (id ? previewPath(collection, String(id)) : null)
  return {
    livePreview: { url: ({ data }) => address(data.id), breakpoints: BREAKPOINTS },
    preview: ({ id }) => address(id),
  }
}
