import type { User } from '@/payload-types'

type Session = NonNullable<User['sessions']>[number]

/** As Payload hands it over to be stored: what it has just set are dates, what it read before are strings. */
export interface HandedOver {
  id: string
  createdAt?: Date | string | null
  expiresAt: Date | string
}

/**
 * What is to be stored of an account's sessions, where others may have logged in or out since Payload read them: a list, or one that
 * is added in the database, which needs no transaction to lose none.
 *
 * @param stored as they are now
 * @param wanted as Payload would have them: as it read them, with one added or prolonged, or without some
 */
export function changeOfSessions(stored: readonly Session[], wanted: readonly HandedOver[], now: Date) {
  const alive = stored.filter(({ expiresAt }) => new Date(expiresAt) > now)
  const added = wanted.find(({ createdAt }) => createdAt instanceof Date)
  if (added) return alive.length === stored.length ? { $push: added } : [...alive, added]
  const prolonged = wanted.find(({ expiresAt }) => expiresAt instanceof Date)
  // One that was ended meanwhile stays so.
  if (prolonged) return alive.map((session) => (session.id === prolonged.id ? prolonged : session))
  const kept = new Set(wanted.map(({ id }) => id))
  return alive.filter(({ id }) => kept.has(id))
}
