import cluster from 'node:cluster'
import type { MongoClient } from 'mongodb'
import type { Payload } from 'payload'
import {
  type RateLimiterAbstract,
  RateLimiterCluster,
  RateLimiterMemory,
  RateLimiterMongo,
  RateLimiterRes,
} from 'rate-limiter-flexible'
import { measuring } from '../../server/measuring.mjs'
import { env } from './env'
import { keyedHash } from './secret'

interface Limit {
  points: number
  /** Seconds. */
  duration: number
}

/**
 * A limit that holds for all processes of the site together: counted in the database on MongoDB, by the parent of several
 * processes on one machine, and else in memory. While the database is away each process counts by itself.
 *
 * What is counted is known by a keyed hash that is another one tomorrow: addresses are stored nowhere.
 */
export class SharedLimiter {
  #store: RateLimiterAbstract | undefined

  constructor(
    private readonly name: string,
    private readonly limit: Limit,
  ) {}

  /** Counts one. @returns the seconds to wait when there were too many, else 0 */
  async take(payload: Payload, key: string): Promise<number> {
    try {
      await this.#counting(payload).consume(this.#hashOf(key))
      return 0
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      measuring.simptoMeasures?.refused(this.name)
      return Math.ceil(refusal.msBeforeNext / 1000)
    }
  }

  /** What was taken counts no more. */
  async giveBack(payload: Payload, key: string): Promise<void> {
    await this.#counting(payload).reward(this.#hashOf(key))
  }

  async forget(payload: Payload, key: string): Promise<void> {
    await this.#counting(payload).delete(this.#hashOf(key))
  }

  async count(payload: Payload, key: string): Promise<number> {
    return (await this.#counting(payload).get(this.#hashOf(key)))?.consumedPoints ?? 0
  }

  #hashOf(key: string): string {
    return keyedHash(`limit ${this.name}`, `${new Date().toISOString().slice(0, 10)} ${key}`).slice(0, 32)
  }

  #counting(payload: Payload): RateLimiterAbstract {
    this.#store ??= storeOf(payload, { ...this.limit, keyPrefix: this.name })
    return this.#store
  }
}

function storeOf(payload: Payload, limit: Limit & { keyPrefix: string }): RateLimiterAbstract {
  if (env().isMongo) {
    const { connection } = payload.db as unknown as { connection: Connection }
    return new RateLimiterMongo({
      ...limit,
      storeClient: connection.getClient(),
      dbName: connection.name,
      tableName: 'limits',
      insuranceLimiter: new RateLimiterMemory(limit),
    })
  }
  return cluster.isWorker ? new RateLimiterCluster(limit) : new RateLimiterMemory(limit)
}

/** What of Mongoose's connection is used here. */
interface Connection {
  name: string
  getClient: () => MongoClient
}
