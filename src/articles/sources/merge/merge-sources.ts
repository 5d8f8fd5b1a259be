import { APIError, type PayloadRequest } from 'payload'
import { recordEntry } from '@/history/log/record-entry'
import type { Source, Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { takeTurn } from '@/platform/turns'
import { withSource } from '@/text/footnote/footnotes-in'
import { rewriteArticles } from '../../merge/rewrite-articles'
import { expireUsing } from '../expire-on-change'
import { footnoteSourcesOf } from '../note-footnotes'
import { usingSource } from '../using-source'

type Used = Pick<Symptom, 'body' | 'causes' | 'footnoteSources' | 'sourceRecords'>

/** What a merge of sources did: how many articles use the other one now. */
export interface MergedSources {
  articles: number
}

/**
 * Moves every use of one source to another and deletes it: in articles, at their figures and in footnotes, in drafts and versions. What is
 * not known of the one that stays, it takes over. Each step before the deletion can be done again, so a merge that stopped
 * halfway is finished by the next try.
 *
 * @throws APIError in words when the two are one, or one of them is not there (any more)
 */
export async function mergeSources(req: PayloadRequest, from: string, into: string): Promise<MergedSources> {
  // Of two at once, one could move to what the other deletes.
  await takeTurn(req.payload, 'merging sources')
  const [gone, stays] = [await findSource(req, from), await findSource(req, into)]
  if (gone.id === stays.id) throw new APIError('Kies een andere bron.', 400, undefined, true)
  const articles = await moveUses(req, gone.id, stays.id)
  await req.payload.delete({ collection: 'sources', id: gone.id, req })
  await recordEntry(req, {
    action: 'merged',
    kind: 'sources',
    document: stays.id,
    title: stays.title,
    parts: [`${gone.title} ging hierin op`, `${articles} artikelen`],
  })
  await expireUsing(stays.id, req)
  // Last: the address of the one that goes is free only now, and what it knew may make of the other one a third.
  await addFacts(req, gone, stays)
  return { articles }
}

async function findSource(req: PayloadRequest, id: string): Promise<Source> {
  const source = await req.payload.findByID({
    collection: 'sources',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!source) throw new APIError('Deze bron is er niet (meer).', 404, undefined, true)
  return source
}

async function moveUses(req: PayloadRequest, from: string, into: string): Promise<number> {
  let articles = 0
  await rewriteArticles(req, {
    where: (path) => usingSource(from, path),
    rewrite: (article) => moved(article, from, into),
    afterEach: () => {
      articles += 1
    },
  })
  return articles
}

function moved({ body, causes, sourceRecords }: Used, from: string, into: string): Used {
  const instead = (relation: unknown) => {
    const id = idOf(relation) ?? null
    return id === from ? into : id
  }
  const records = (sourceRecords ?? []).flatMap((record) => instead(record) ?? [])
  const text = withSource(body, instead)
  return {
    body: text,
    footnoteSources: footnoteSourcesOf(text),
    causes: (causes ?? []).map((row) => ({ ...row, sourceRecord: instead(row.sourceRecord) })),
    sourceRecords: [...new Set(records)],
  }
}

/** What only the one that is gone knew. */
async function addFacts(req: PayloadRequest, gone: Source, stays: Source): Promise<void> {
  const data = Object.fromEntries(
    (['publisher', 'year', 'url', 'checkedOn'] as const).flatMap((field) =>
      gone[field] && !stays[field] ? [[field, gone[field]]] : [],
    ),
  )
  if (Object.keys(data).length === 0) return
  await req.payload.update({ collection: 'sources', id: stays.id, data, req })
}
