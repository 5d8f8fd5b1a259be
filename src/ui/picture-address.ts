/**
 * Where a browser fetches a stored picture. Payload gives whole addresses; the policy of reader pages wants pictures from the
 * address that the reader uses. A replaced file keeps its name, so the time of the change goes with it.
 */
export function pictureAddress(url: string, { updatedAt }: { updatedAt: string }): string {
  const { pathname } = new URL(url, 'http://localhost')
  return `${pathname}?v=${Date.parse(updatedAt)}`
}
