import { resolve } from 'node:path'
import { env } from './env'

/** The absolute path of SQLite's file; undefined on MongoDB and in memory. */
export function databaseFile(): string | undefined {
  const { DATABASE_URL } = env()
  if (!DATABASE_URL.startsWith('file:')) return undefined
  const [path = ''] = DATABASE_URL.slice('file:'.length).split(/[?#]/)
  return resolve(decodeURIComponent(path.replace(/^\/\/(?=\/)/, '')))
}
