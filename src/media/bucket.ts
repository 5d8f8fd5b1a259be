import { S3Client } from '@aws-sdk/client-s3'
import { env } from '@/platform/env'
import { logError } from '@/platform/log-error'
import { StorageAway } from './storage-away'

const NO_OBJECT = ['NoSuchKey', 'NotFound']

let client: S3Client | undefined
let isAway = false

/**
 * Asks the object storage something.
 * @returns undefined where there is no such object
 * @throws StorageAway when it does not answer, or refuses; the log says why, once
 */
export async function ask<Answer>(
  question: (client: S3Client, bucket: string) => Promise<Answer>,
): Promise<Answer | undefined> {
  const { s3 } = env()
  if (!s3) throw new Error('there are no settings for object storage')
  client ??= new S3Client({
    ...s3,
    // By default the package sends a CRC32 behind each body and wants one back. Servers other than Amazon's do not know it, or
    // answer a part of a file with the sum of the whole, as rclone does.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // Once more, for a connection that the storage had closed.
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: 2_500,
      socketTimeout: 5_000,
      httpAgent: { maxSockets: 200 },
      httpsAgent: { maxSockets: 200 },
    },
  })
  try {
    const answer = await question(client, s3.bucket)
    isAway = false
    return answer
  } catch (error) {
    if (NO_OBJECT.includes((error as Error).name)) return undefined
    if (!isAway) logError('object storage does not answer as it should', error)
    isAway = true
    throw new StorageAway(error)
  }
}

/** Everything of a site's pictures is under one of these. */
export const PICTURES = 'media/'
export const KEPT = 'replaced/'
/** What came for an import and waits for it. */
export const SENT = 'imports/'
