import { HeadBucketCommand } from '@aws-sdk/client-s3'
import { type BucketSettings, SettingError } from '@/platform/env'
import { ask } from './bucket'
import { StorageAway } from './storage-away'

/**
 * Looks whether the bucket is there and may be used. Storage that does not answer stops no start: pages need none of it.
 * @throws SettingError when it answers that it is not so
 */
export async function checkBucket({ bucket, endpoint = 'Amazon S3' }: BucketSettings): Promise<void> {
  const status = await statusOfBucket()
  if (status === 200) return
  if (status === 404) {
    throw new SettingError(`There is no bucket ${bucket} at ${endpoint}. Make it, or correct S3_BUCKET.`)
  }
  if (status === 403 || status === 401) {
    throw new SettingError(
      `${endpoint} refuses the bucket ${bucket}. Correct S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, or give this key the right to list, read, write and delete there.`,
    )
  }
  if (status === 301 || status === 400) {
    throw new SettingError(
      `The bucket ${bucket} cannot be asked for in this way at ${endpoint}. Correct S3_REGION, or set S3_FORCE_PATH_STYLE=true.`,
    )
  }
  console.error(`Object storage does not answer at ${endpoint}: until it does, there are no pictures.`)
}

/** Of its answer; undefined where there is none. */
async function statusOfBucket(): Promise<number | undefined> {
  try {
    const answer = await ask((client, Bucket) => client.send(new HeadBucketCommand({ Bucket })))
    return answer ? 200 : 404
  } catch (error) {
    const cause = error instanceof StorageAway ? error.cause : error
    return (cause as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode
  }
}
