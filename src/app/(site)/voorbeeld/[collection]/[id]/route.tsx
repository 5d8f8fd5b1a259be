import { toArticle } from '@/articles/article'
import { ArticleView } from '@/articles/article-view'
import { readPost } from '@/comments/read-post'
import { messages } from '@/language/messages'
import { payloadClient } from '@/platform/payload-client'
import { type Draft, findDraft, isPreviewed } from '@/preview/find-draft'
import { type Viewer, viewerOf } from '@/preview/may-preview'
import { PlainPageView } from '@/site/plain-page-view'
import { getSettings, type Settings } from '@/site/settings'
import { asset } from '@/ui/assets'
import { Document } from '@/ui/document'
import { htmlAnswerForOne } from '@/ui/html-answer'
import { guardedAnswer } from '../../../guarded-answer'

interface Context {
  params: Promise<{ collection: string; id: string }>
}

/** A draft as readers would see it, for staff and for who has a link that staff made. Never kept. */
export function GET(request: Request, context: Context): Promise<Response> {
  return guardedAnswer(() => show(request, context))(request)
}

/** The same for what an editor is typing: the admin's live preview sends the whole form. Stores nothing. */
export function POST(request: Request, context: Context): Promise<Response> {
  return guardedAnswer(() => show(request, context, readTyped))(request)
}

/** The largest form of an article that is read, in bytes. */
const MOST_BYTES = 4 * 1024 * 1024

const readTyped = (request: Request) => readPost(request, MOST_BYTES)

async function show(request: Request, { params }: Context, read?: typeof readTyped): Promise<Response> {
  const { collection, id } = await params
  if (!isPreviewed(collection)) return absent()
  const payload = await payloadClient()
  const viewer = await viewerOf(payload, request, { collection, id })
  // Who has a link sees what is stored, and nothing that others make up: that is not even read.
  if (!viewer || (read && viewer !== 'staff')) return absent()
  const post = await read?.(request)
  if (post && 'status' in post) return new Response(post.message, { status: post.status })
  const typed = post?.fields
  const draft = await findDraft(payload, collection, id, typed)
  return draft
    ? htmlAnswerForOne(<DraftPage draft={draft} viewer={viewer} site={await getSettings()} />)
    : absent()
}

function DraftPage({ draft, viewer, site }: { draft: Draft; viewer: Viewer; site: Settings }) {
  const words = messages().site.preview
  const title = draft.doc.title || words.untitled
  return (
    <Document title={title} site={site}>
      <p className="draft-notice" role="note">
        {words.notice}
      </p>
      {draft.collection === 'symptoms' ? (
        <ArticleView
          article={{ ...toArticle(draft.doc), title }}
          publisher={site.publisher}
          care={site.care}
          sharing={[]}
          editing={viewer === 'staff'}
        />
      ) : (
        <PlainPageView title={title} body={draft.doc.body} />
      )}
      {viewer === 'staff' && <script src={asset('preview.js')} defer />}
    </Document>
  )
}

async function absent(): Promise<Response> {
  const { invalid, invalidTitle } = messages().site.preview
  return htmlAnswerForOne(
    <Document title={invalidTitle} site={await getSettings()}>
      <h1>{invalidTitle}</h1>
      <p>{invalid}</p>
    </Document>,
    404,
  )
}
