import type { AuthStrategy, Payload } from 'payload'
import type { User } from '@/payload-types'
import { isDemanded } from './is-demanded'
import { findSecondFactor } from './stored-second-factors'

/**
 * Has Payload take a session only from who may have one: not from before two steps were turned on, and none without them
 * where admins demand them, from that moment on. Every request passes here, whatever it asks; Payload has no hook for it. Keys
 * of programs are no sessions.
 */
export function guardSessions(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.map((strategy) =>
    strategy.name === 'local-jwt' ? guarded(strategy) : strategy,
  )
}

function guarded(strategy: AuthStrategy): AuthStrategy {
  return {
    ...strategy,
    authenticate: async (args) => {
      const result = await strategy.authenticate(args)
      if (!result.user || (await mayHaveSession(args.payload, result.user as SessionUser))) return result
      return { ...result, user: null }
    },
  }
}

type SessionUser = User & { _sid?: string }

async function mayHaveSession(
  payload: Payload,
  { _sid, id, roles, sessions }: SessionUser,
): Promise<boolean> {
  const factor = await findSecondFactor(payload, id)
  if (!factor) return !(await isDemanded(payload, roles))
  const session = sessions?.find((each) => each.id === _sid)
  return Date.parse(session?.createdAt ?? '') >= Date.parse(factor.since)
}
