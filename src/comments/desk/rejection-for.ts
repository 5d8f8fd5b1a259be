import { APIError, type PayloadRequest } from 'payload'
import type { Rejection } from '../change-status'
import { findSetTexts } from '../set-texts'

/** The reason of the settings that a moderator chose by its name. @throws 400 when it is not there (any more) */
export async function rejectionFor(
  req: PayloadRequest,
  reason: string | undefined,
  mail: boolean,
): Promise<Rejection | undefined> {
  if (reason === undefined) return undefined
  const { rejectionReasons } = await findSetTexts(req.payload)
  const known = rejectionReasons.find(({ label }) => label === reason)
  if (known) return { reason, mail: mail ? known.text : null }
  throw new APIError(
    'Deze reden staat niet (meer) bij de instellingen. Laad de pagina opnieuw.',
    400,
    undefined,
    true,
  )
}
