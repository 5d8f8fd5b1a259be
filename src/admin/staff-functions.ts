import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { Forbidden, type ServerFunction } from 'payload'
import { mayUpdate } from './may-update'

/**
 * Payload's own functions for the admin, kept to those who they are for: Payload asks only whether somebody may log in, so
 * that every role could lock every article.
 */
export const staffFunctions: Record<string, ServerFunction> = {
  'form-state': async (args) => {
    const locks = Boolean(args.returnLockStatus) && (await mayLock(args))
    const state = { ...args, returnLockStatus: locks }
    return buildFormStateHandler(state as unknown as Parameters<typeof buildFormStateHandler>[0])
  },
  // It calls off what runs already: `planning/` is the one way to plan.
  'schedule-publish': async ({ req }) => {
    throw new Forbidden(req.t)
  },
}

async function mayLock(args: Parameters<ServerFunction>[0]): Promise<boolean> {
  const { req, globalSlug, collectionSlug, id } = args
  const global = req.payload.globals.config.find(({ slug }) => slug === globalSlug)
  if (global) return Boolean(await global.access.update({ req }))
  return mayUpdate(req, { relationTo: collectionSlug, value: id })
}
