import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { Forbidden, type PayloadRequest, type ServerFunction } from 'payload'
import { mayUpdate, type OneDocument } from './may-update'

/**
 * Payload's own functions for the admin, kept to those who they are for: Payload asks only whether somebody may log in, so
 * that every role could lock every article and plan, or call off, every publication.
 */
export const staffFunctions: Record<string, ServerFunction> = {
  'form-state': async (args) => {
    const locks = Boolean(args.returnLockStatus) && (await mayLock(args))
    const state = { ...args, returnLockStatus: locks }
    return buildFormStateHandler(state as unknown as Parameters<typeof buildFormStateHandler>[0])
  },
  'schedule-publish': async (args) => {
    const { deleteID, doc, req } = args as { deleteID?: string; doc?: OneDocument; req: PayloadRequest }
    const planned = [...(doc ? [doc] : []), ...(deleteID ? [await findPlanned(req, deleteID)] : [])]
    if (planned.length === 0) throw new Forbidden(req.t)
    for (const each of planned)
      if (!(await mayUpdate(req, each, { _status: 'published' }))) throw new Forbidden(req.t)
    return schedulePublishHandler(args as unknown as Parameters<typeof schedulePublishHandler>[0])
  },
}

async function mayLock(args: Parameters<ServerFunction>[0]): Promise<boolean> {
  const { req, globalSlug, collectionSlug, id } = args
  const global = req.payload.globals.config.find(({ slug }) => slug === globalSlug)
  if (global) return Boolean(await global.access.update({ req }))
  return mayUpdate(req, { relationTo: collectionSlug, value: id })
}

async function findPlanned(req: PayloadRequest, id: string): Promise<OneDocument> {
  const job = await req.payload.findByID({ collection: 'payload-jobs', id, disableErrors: true, req })
  return (job?.input as { doc?: OneDocument } | undefined)?.doc ?? {}
}
