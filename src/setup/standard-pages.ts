import type { Payload } from 'payload'
import type { ParsedBlock } from '@/import/text/parsed-article'
import { toLexical } from '@/import/write/to-lexical'
import { messages } from '@/language/messages'
import { ABOUT_SLUG, PRIVACY_SLUG } from '@/ui/paths'

/** Publishes the plain pages that a new site begins with; one that is there stays as it is. */
export async function publishDefaultPages(payload: Payload): Promise<void> {
  const { about, accessibility, privacy } = messages().standardPages
  await publishPage(payload, ABOUT_SLUG, about)
  await publishPage(payload, PRIVACY_SLUG, privacy)
  await publishPage(payload, 'toegankelijkheid', accessibility)
}

async function publishPage(
  payload: Payload,
  slug: string,
  { title, text }: { title: string; text: string[] },
): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'pages', where: { slug: { equals: slug } } })
  if (totalDocs > 0) return
  await payload.create({
    collection: 'pages',
    data: { title, slug, generateSlug: false, body: toLexical(toBlocks(text), []), _status: 'published' },
  })
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
