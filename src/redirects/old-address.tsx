import type { ReactNode } from 'react'
import { Moved, NotFound } from '@/ui/absent'
import { getRedirect } from './redirect'

/**
 * What an address answers where nothing stands: sends readers on where a redirect is kept, or says that there is none.
 * A function and no component, so that `guarded` sees when the database is away.
 */
export async function oldAddress(path: string): Promise<ReactNode> {
  const address = await getRedirect(path)
  return address ? <Moved to={address} /> : <NotFound />
}
