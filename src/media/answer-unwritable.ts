import { open, statfs, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { AfterErrorHook } from 'payload'
import { env } from '@/platform/env'

/** A picture is stored in several sizes. */
const SIZES = 3
const LEAST_BYTES = 1024 * 1024

const WORDS =
  'De site kan het bestand niet bewaren: haar schijf is vol of alleen te lezen. Meld dit aan de beheerder.'

/**
 * Answers 503 in words where Payload says 400 and "a problem" of a file that could not be written: nothing is wrong with the file. Why,
 * it does not pass on, and what was written of it is deleted by now.
 */
export const answerUnwritable: AfterErrorHook = async ({ error, req }) => {
  if (error.name !== 'FileUploadError') return
  const canWrite = await hasRoomFor(env().DATA_DIR, req.file?.size ?? 0).catch(() => false)
  return canWrite ? undefined : { status: 503, response: { errors: [{ message: WORDS }] } }
}

async function hasRoomFor(folder: string, bytes: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder)
  const probe = join(folder, `.upload-test-${process.pid}`)
  await (await open(probe, 'w', 0o600)).close()
  await unlink(probe)
  return bavail * bsize > LEAST_BYTES + SIZES * bytes
}
