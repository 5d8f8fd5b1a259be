import type { BaseDatabaseAdapter } from 'payload'

type Operation = keyof BaseDatabaseAdapter

/** What Payload reads any database with. */
export const READS = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const satisfies Operation[]

/** What it writes with; but for `upsert`, which on SQLite goes through `updateOne`. */
export const WRITES = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
] as const satisfies Operation[]
