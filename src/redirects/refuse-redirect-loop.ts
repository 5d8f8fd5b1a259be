import type { CollectionBeforeChangeHook, PayloadRequest, ValidationError } from 'payload'
import type { Redirect } from '@/payload-types'
import { fieldRefused } from '@/platform/field-refused'
import { isLive } from './live'
import { normalAddress } from './normal-address'
import { targetOf } from './redirect-target'

/**
 * Refuses a redirect that would lead nowhere: onto itself, in a circle over others, or from a page that is there.
 * @throws ValidationError in Dutch, at the field.
 */
export const refuseRedirectLoop: CollectionBeforeChangeHook<Redirect> = async ({
  data,
  originalDoc,
  req,
}) => {
  const from = normalAddress(data.from ?? originalDoc?.from ?? '')
  const to = data.to ?? originalDoc?.to
  if (await isLive(from, req.payload, req)) {
    throw refused(
      'from',
      'Op dit adres staat al een pagina. Een doorverwijzing verbergt nooit een pagina.',
      req,
    )
  }
  const passed = await addressesAfter(to, originalDoc?.id, req)
  if (passed.includes(from)) {
    const way = [from, ...passed.slice(0, passed.indexOf(from) + 1)].join(' → ')
    const field = to?.type === 'custom' ? 'to.url' : 'to.reference'
    throw refused(field, `Deze doorverwijzing loopt in een kring: ${way}.`, req)
  }
  return data
}

/** Every address that a reader would pass, first to last, when this redirect (`own`) led to `to`. */
async function addressesAfter(
  to: Redirect['to'] | undefined,
  own: string | undefined,
  req: PayloadRequest,
): Promise<string[]> {
  const passed: string[] = []
  let next = await targetOf(to, req.payload, req)
  while (next) {
    const at = normalAddress(next)
    if (passed.includes(at)) break
    passed.push(at)
    const { docs } = await req.payload.find({
      collection: 'redirects',
      where: { from: { equals: at }, ...(own && { id: { not_equals: own } }) },
      limit: 1,
      depth: 0,
      pagination: false,
      req,
    })
    next = await targetOf(docs[0]?.to, req.payload, req)
  }
  return passed
}

function refused(path: string, message: string, req: PayloadRequest): ValidationError {
  return fieldRefused(req, 'redirects', path, message)
}
