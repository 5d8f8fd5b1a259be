import { messages } from '@/language/messages'
import { thank } from '../thank'

/** The comment waits; leads back to what it answers. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { toAnswered, waits, waitsText } = messages().comments.thanks
  return thank(request, (await params).slug, { title: waits, text: waitsText, link: toAnswered })
}
