import { getCommentable } from '@/articles/get-article'
import { findPlace } from '@/comments/find-place'
import { messages } from '@/language/messages'
import { payloadClient } from '@/platform/payload-client'
import { getSettings } from '@/site/settings'
import { Document } from '@/ui/document'
import { htmlAnswerForOne } from '@/ui/html-answer'
import { commentPath, symptomPath } from '@/ui/paths'

interface Words {
  title: string
  text: string
  /** Of the link to the comment (`?reactie=`), where readers see it. */
  link: string
}

/** A page that says what became of a comment, and leads back to where the reader was. */
export async function thank(request: Request, slug: string, words: Words): Promise<Response> {
  const [site, article] = await Promise.all([getSettings(), getCommentable(slug)])
  if (!article) {
    // A slug that somebody made up may hold what no header can.
    const address = symptomPath(encodeURIComponent(slug))
    return new Response(null, { status: 303, headers: { Location: address } })
  }
  const asked = new URL(request.url).searchParams.get('reactie') ?? ''
  const place = /^[\w-]{1,64}$/.test(asked) && (await findPlace(await payloadClient(), article.id, asked))
  return htmlAnswerForOne(
    <Document title={words.title} site={site}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {place && (
        <p>
          <a href={commentPath(slug, asked)}>{words.link}</a>
        </p>
      )}
      <p>
        <a href={symptomPath(slug)}>{messages().comments.form.backTo(article.title)}</a>
      </p>
    </Document>,
  )
}
