import type { PayloadRequest } from 'payload'
import { staff } from '@/access/access'

/** Who logged in: no program with a key, which passes no second step. */
export function inSession({ req }: { req: PayloadRequest }): boolean {
  const { _strategy } = (req.user ?? {}) as { _strategy?: string }
  return staff({ req }) && _strategy === 'local-jwt'
}
