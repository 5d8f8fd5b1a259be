import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { editors } from '@/access/access'
import { staffEndpoint } from '@/admin/staff-endpoint'
import { csvLine } from '@/export/csv'
import type { AuditEntry } from '@/payload-types'
import { ACTION_LABELS, KIND_LABELS } from './entry'
import { type LogFilter, readFilter, whereOf } from './filter'

const BATCH = 500
const COLUMNS = ['wanneer', 'tot', 'wie', 'wat', 'soort', 'document', 'titel', 'veranderd']
/** Spreadsheets take a file without it for another alphabet. */
const BOM = '\uFEFF'

/** GET /api/audit-entries/csv with the filter of the view: all of it, in the order in which it happened. */
export const csvEndpoint = staffEndpoint({
  method: 'get',
  path: '/csv',
  may: editors,
  asked: z.record(z.string(), z.string()),
  answer: async (req, query) => {
    const lines = linesOf(req, readFilter(query))
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const { done, value } = await lines.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      cancel: async () => {
        await lines.return(undefined)
      },
    })
    return new Response(body, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="logboek.csv"',
        'cache-control': 'no-store',
      },
    })
  },
})

async function* linesOf(req: PayloadRequest, filter: LogFilter): AsyncGenerator<string, void> {
  yield BOM + csvLine(COLUMNS)
  // What comes in meanwhile is not in it.
  const soFar: Where = { at: { less_than_equal: new Date().toISOString() } }
  let last: AuditEntry[] = []
  for (;;) {
    const { docs } = await req.payload.find({
      collection: 'audit-entries',
      where: { and: [soFar, whereOf(filter), after(last)] },
      depth: 0,
      limit: BATCH,
      pagination: false,
      sort: ['at', 'id'],
      overrideAccess: false,
      user: req.user,
      req,
    })
    yield docs.map(lineOf).join('')
    if (docs.length < BATCH) return
    last = [...last, ...docs].filter(({ at }) => at === docs.at(-1)?.at)
  }
}

/** From the moment of the last ones on, without those: a page by its number counts all before it, and shifts when some go. */
function after(last: readonly AuditEntry[]): Where {
  const [first] = last
  if (!first) return {}
  return { at: { greater_than_equal: first.at }, id: { not_in: last.map(({ id }) => id) } }
}

function lineOf({ at, until, byName, action, kind, document, title, parts }: AuditEntry): string {
  const what = [ACTION_LABELS[action], KIND_LABELS[kind] ?? kind]
  return csvLine([at, until ?? '', byName, ...what, document, title, parts ?? ''])
}
