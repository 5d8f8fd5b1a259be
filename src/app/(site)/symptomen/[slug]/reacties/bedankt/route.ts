import { getCommentRules } from '@/comments/settings'
import { messages } from '@/language/messages'
import { thank } from '../thank'

/** The comment waits; leads back to what it answers. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { toAnswered, waits, waitsConfirm, waitsText } = messages().comments.thanks
  // Said to everybody alike: the answer must not tell whether an address is known.
  const { moderation } = await getCommentRules()
  const text = moderation === 'first' ? `${waitsText} ${waitsConfirm}` : waitsText
  return thank(request, (await params).slug, { title: waits, text, link: toAnswered })
}
