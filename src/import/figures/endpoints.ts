import { Readable } from 'node:stream'
import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { editors } from '@/access/access'
import { staffEndpoint } from '@/admin/staff-endpoint'
import { compareFigures } from './compare-figures'
import { figuresCsv } from './figures-csv'
import { findKnown } from './find-known'
import { MOST_CHARACTERS, readTable } from './read-table'

/**
 * GET /api/figures/csv?article={slug}&shape=semicolons|commas: the figures of one article, or of all, as a file for spreadsheets.
 * POST /api/figures/compare with `{ text }`: what such a file would change. Nothing is stored by either; for editors.
 */
export const figuresEndpoints: Endpoint[] = [
  staffEndpoint({
    method: 'get',
    path: '/figures/csv',
    may: editors,
    asked: z.object({
      article: z.string().max(300).optional(),
      shape: z.enum(['semicolons', 'commas']).default('semicolons'),
    }),
    answer: async (req, { article, shape }) => {
      const pieces = figuresCsv(req, article || undefined, shape)
      const name = `aantallen${article ? `-${article.replace(/[^a-z0-9-]+/gi, '-')}` : ''}.csv`
      return new Response(Readable.toWeb(Readable.from(pieces)) as ReadableStream, {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${name}"`,
          'cache-control': 'no-store',
        },
      })
    },
  }),
  staffEndpoint({
    method: 'post',
    path: '/figures/compare',
    may: editors,
    asked: z.object({ text: z.string().max(MOST_CHARACTERS) }),
    unreadable: 'Dit bestand is te groot of niet te lezen: hooguit 5 MB.',
    answer: async (req, { text }) => {
      const table = readTable(text)
      if ('message' in table) throw new APIError(table.message, 400, undefined, true)
      return { ...compareFigures(table, await findKnown(req, table.rows)), unknown: table.unknown }
    },
  }),
]
