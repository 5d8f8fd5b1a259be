import type { Payload } from 'payload'
import type { ParsedBlock } from '@/import/text/parsed-article'
import { toLexical } from '@/import/write/to-lexical'
import { messages } from '@/language/messages'

/** Publishes the plain pages that a new site begins with; one that is there stays as it is. */
export async function publishDefaultPages(payload: Payload): Promise<void> {
  const { about, accessibility, privacy } = messages().standardPages
  const aboutPage = await publishPage(payload, 'over-ons', about)
  const privacyPage = await publishPage(payload, 'privacy', privacy)
  await publishPage(payload, 'toegankelijkheid', accessibility)
  await payload.updateGlobal({ slug: 'site-settings', data: { aboutPage, privacyPage } })
}

/** @returns its id, or that of the one that was there */
async function publishPage(
  payload: Payload,
  slug: string,
  { title, text }: { title: string; text: string[] },
): Promise<string> {
  const { docs } = await payload.find({
    collection: 'pages',
    where: { slug: { equals: slug } },
    select: {},
    limit: 1,
    depth: 0,
  })
  if (docs[0]) return docs[0].id
  const { id } = await payload.create({
    collection: 'pages',
    data: { title, slug, generateSlug: false, body: toLexical(toBlocks(text), []), _status: 'published' },
  })
  return id
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
