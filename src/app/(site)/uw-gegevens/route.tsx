import { createLocalReq } from 'payload'
import type { ReactNode } from 'react'
import { addressOf } from '@/comments/mails/subscription'
import { secondsToWait } from '@/comments/rate-limit'
import { readPost } from '@/comments/read-post'
import { messages } from '@/language/messages'
import { isMailbox } from '@/mail/mailbox'
import { networkToday } from '@/platform/network'
import { payloadClient } from '@/platform/payload-client'
import { erasePerson } from '@/privacy/erase-person'
import { exportPerson } from '@/privacy/export-person'
import { haveLookedAt } from '@/privacy/have-looked-at'
import { mailOwnData } from '@/privacy/mail-own-data'
import { findOwnData } from '@/privacy/own-data'
import { OwnDataForm } from '@/privacy/own-data-form'
import { DOWNLOAD, ERASE, LOOK_AT_NAMES, OwnDataView } from '@/privacy/own-data-view'
import { getSettings } from '@/site/settings'
import { Document } from '@/ui/document'
import { htmlAnswerForOne } from '@/ui/html-answer'
import { OWN_DATA_PATH } from '@/ui/paths'
import { guardedAnswer } from '../guarded-answer'

/** Asks for an address; with a signed link (`?t=`), shows what is kept under it. */
export const GET = guardedAnswer(async (request) => {
  const link = new URL(request.url).searchParams.get('t')
  if (link === null) return answer(<OwnDataForm />)
  const payload = await payloadClient()
  const email = await addressOf(payload, 'own-data', link)
  if (!email) return invalidLink()
  const data = await findOwnData(payload, email)
  return answer(<OwnDataView data={data} action={pathWith(link)} />)
})

/** Takes an address to mail; with a signed link, does what its holder asks: a download, or to erase everything. */
export const POST = guardedAnswer(async (request) => {
  const post = await readPost(request)
  if ('status' in post) return answer(<p>{post.message}</p>, post.status)
  const link = new URL(request.url).searchParams.get('t')
  return link === null ? mailLink(post.fields.email, request) : doAsAsked(link, post.fields)
})

/** The answer is the same whether anything is kept or not: nobody learns here who commented. */
async function mailLink(typed: unknown, request: Request): Promise<Response> {
  const words = messages().ownData.ask
  const email = typeof typed === 'string' ? typed.trim() : ''
  const address = request.headers.get('x-client-address') ?? 'unknown'
  const wait = await secondsToWait(address)
  if (wait > 0) {
    const problem = messages().comments.errors.tooMany(Math.ceil(wait / 60))
    return answer(<OwnDataForm typed={email} problem={problem} />, 429)
  }
  if (!isMailbox(email)) return answer(<OwnDataForm typed={email} problem={words.invalid} />, 422)
  await mailOwnData(await payloadClient(), email, networkToday(address))
  return answer(
    <>
      <h1>{words.sentTitle}</h1>
      <p>{words.sent}</p>
      <p>{words.nothing}</p>
    </>,
  )
}

async function doAsAsked(link: string, fields: Record<string, unknown>): Promise<Response> {
  const payload = await payloadClient()
  const email = await addressOf(payload, 'own-data', link)
  if (!email) return invalidLink()
  const words = messages().ownData.erase
  const { doe, zeker } = fields
  if (doe === DOWNLOAD) return download(await exportPerson(payload, email))
  if (doe !== ERASE || zeker !== 'ja') {
    const data = await findOwnData(payload, email)
    return answer(<OwnDataView data={data} action={pathWith(link)} problem={words.unsure} />, 422)
  }
  const { comments, naming } = await erasePerson(await createLocalReq({}, payload), email)
  const isLookedAt = fields[LOOK_AT_NAMES] === 'ja' && naming.length > 0
  if (isLookedAt) await haveLookedAt(payload, naming)
  return answer(
    <>
      <h1>{words.doneTitle}</h1>
      <p>{words.done(comments)}</p>
      {isLookedAt && <p>{words.namesSeen}</p>}
      <p>{words.backups}</p>
    </>,
  )
}

function download(kept: object): Response {
  return new Response(JSON.stringify(kept, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="uw-gegevens.json"',
      'Cache-Control': 'no-store',
    },
  })
}

/** The link has expired, was never ours, or everything under its address is erased. */
function invalidLink(): Promise<Response> {
  const { title, what } = messages().mail.pages.invalid
  return answer(
    <>
      <h1>{title}</h1>
      <p>{what}</p>
      <p>
        <a href={OWN_DATA_PATH}>{messages().ownData.ask.button}</a>
      </p>
    </>,
    404,
  )
}

function pathWith(link: string): string {
  return `${OWN_DATA_PATH}?t=${encodeURIComponent(link)}`
}

async function answer(content: ReactNode, status = 200): Promise<Response> {
  const { title } = messages().ownData
  const page = (
    <Document
      title={status === 200 ? title : messages().comments.form.errorPrefix + title}
      site={await getSettings()}
    >
      {content}
    </Document>
  )
  return htmlAnswerForOne(page, status)
}
