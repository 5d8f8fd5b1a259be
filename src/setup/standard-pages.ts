import type { Payload } from 'payload'
import type { ParsedBlock } from '@/import/text/parsed-article'
import { toLexical } from '@/import/write/to-lexical'
import { messages } from '@/language/messages'
import { madePages, rememberMadePages } from '@/platform/made-pages'
import { ABOUT_SLUG, PRIVACY_SLUG, pagePath } from '@/ui/paths'

/**
 * Publishes the plain pages that every site begins with, each once: also on a site that is older than they are, and not
 * again after an editor has deleted or moved it.
 */
export async function publishStandardPages(payload: Payload): Promise<void> {
  const { about, accessibility, privacy } = messages().standardPages
  const pages = { [ABOUT_SLUG]: about, [PRIVACY_SLUG]: privacy, toegankelijkheid: accessibility }
  const made = await madePages(payload)
  for (const [slug, { title, text }] of Object.entries(pages)) {
    if (made.includes(slug)) continue
    if (!(await hasStood(payload, slug))) await publish(payload, slug, title, text)
    await rememberMadePages(payload, [slug])
  }
}

/** Whether it is there, in the trash, or somewhere else by now. */
async function hasStood(payload: Payload, slug: string): Promise<boolean> {
  const pages = await payload.count({ collection: 'pages', where: { slug: { equals: slug } }, trash: true })
  const moved = await payload.count({ collection: 'redirects', where: { from: { equals: pagePath(slug) } } })
  return pages.totalDocs + moved.totalDocs > 0
}

async function publish(payload: Payload, slug: string, title: string, text: string[]): Promise<void> {
  const body = toLexical(toBlocks(text), [])
  const data = { title, slug, generateSlug: false, body, _status: 'published' as const }
  await payload.create({ collection: 'pages', data })
}

/** Lines as in the catalogue: `## ` begins a heading, `- ` an item of a list, anything else is a paragraph. */
function toBlocks(lines: readonly string[]): ParsedBlock[] {
  const blocks: ParsedBlock[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (line.startsWith('## ')) blocks.push({ type: 'heading', text: line.slice(3) })
    else if (!line.startsWith('- ')) blocks.push({ type: 'paragraph', text: line })
    else if (last?.type === 'list') last.items.push(line.slice(2))
    else blocks.push({ type: 'list', items: [line.slice(2)] })
  }
  return blocks
}
