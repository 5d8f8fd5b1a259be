import { getRedirect } from './redirect'

/** Where readers are sent on from an address where nothing stands; null where no redirect is kept. */
export async function oldAddress(path: string): Promise<{ movedTo: string } | null> {
  const address = await getRedirect(path)
  return address ? { movedTo: address } : null
}
