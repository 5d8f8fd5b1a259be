/** When the names of this day's networks mean nothing any more: at the next midnight in UTC (`platform/network.ts`). */
export function forgetsNetworksAt(now: Date): string {
  const midnight = new Date(now)
  midnight.setUTCHours(24, 0, 0, 0)
  return midnight.toISOString()
}
