import { messages } from '@/language/messages'
import { thank } from '../thank'

/** The comment was placed; leads to it. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { placed, placedText, toComment } = messages().comments.thanks
  return thank(request, (await params).slug, { title: placed, text: placedText, link: toComment })
}
