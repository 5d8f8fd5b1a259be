import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { ImportRefused } from '../import-refused'
import type { ExportEntry, ReadingOptions, Source } from '../posts/export-item'
import { plainItem } from '../posts/plain-item'
import { UNKNOWN } from '../posts/resolve-link'
import { postHtml } from './post-html'

/** It is one piece of JSON, which must fit in the memory. */
const MOST_MEGABYTES = 200

const Text = z.string().nullish()
/** Ghost wrote milliseconds before version 1. */
const Moment = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((moment) => (typeof moment === 'number' ? new Date(moment).toISOString() : moment))
const Id = z.union([z.string(), z.number()]).transform(String)
const Post = z.object({
  id: Id,
  uuid: Text,
  title: Text,
  slug: Text,
  html: Text,
  lexical: Text,
  mobiledoc: Text,
  markdown: Text,
  plaintext: Text,
  feature_image: Text,
  type: Text,
  page: z.union([z.boolean(), z.number()]).nullish(),
  status: Text,
  visibility: Text,
  custom_excerpt: Text,
  published_at: Moment,
  created_at: Moment,
  updated_at: Moment,
  author_id: Id.nullish(),
  canonical_url: Text,
})
const Data = z.object({
  posts: z.array(Post),
  users: z.array(z.object({ id: Id, name: Text })).default([]),
  tags: z.array(z.object({ id: Id, name: Text })).default([]),
  posts_tags: z.array(z.object({ post_id: Id, tag_id: Id })).default([]),
  posts_meta: z
    .array(
      z.object({
        post_id: Id,
        meta_title: Text,
        meta_description: Text,
        feature_image_alt: Text,
        feature_image_caption: Text,
      }),
    )
    .default([]),
  posts_authors: z.array(z.object({ post_id: Id, author_id: Id })).default([]),
})
type Data = z.infer<typeof Data>

/** For whom something is that not everybody may read. */
const AUDIENCES: Record<string, string> = {
  members: 'alleen voor leden',
  paid: 'alleen voor wie betaalt',
  tiers: 'alleen voor sommige leden',
}

/**
 * An export of Ghost (Settings, Labs, Export): JSON.
 * @throws ImportRefused when it is something else
 */
export async function ghostSource(file: string): Promise<Source> {
  const { size } = await stat(file)
  if (size > MOST_MEGABYTES * 1_000_000) throw refused(`Het bestand is groter dan ${MOST_MEGABYTES} MB.`)
  const data = dataIn(await readFile(file, 'utf8'))
  return { name: 'ghost', size, entries: (options) => entriesOf(data, size, options) }
}

function dataIn(text: string): Data {
  let parsed: unknown
  try {
    // What was opened in Windows begins with a mark.
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw refused('Dit bestand is geen JSON, of het is niet compleet. Maak de export opnieuw.')
  }
  const root = parsed as { db?: { data?: unknown }[]; data?: unknown }
  const result = Data.safeParse(root?.db?.[0]?.data ?? root?.data)
  if (result.success) return result.data
  throw refused('Dit is JSON, maar geen export van Ghost.')
}

async function* entriesOf(
  data: Data,
  size: number,
  { ended, read }: ReadingOptions,
): AsyncGenerator<ExportEntry> {
  const names = new Map(data.users.map(({ id, name }) => [id, name ?? '']))
  const tags = new Map(data.tags.map(({ id, name }) => [id, name ?? '']))
  const writers = new Map<string, string[]>()
  for (const { post_id, author_id } of data.posts_authors)
    writers.set(post_id, [...(writers.get(post_id) ?? []), author_id])
  const tagsOf = new Map<string, string[]>()
  for (const { post_id, tag_id } of data.posts_tags) {
    const name = tags.get(tag_id)
    // Ghost's own begin so.
    if (name && !name.startsWith('#')) tagsOf.set(post_id, [...(tagsOf.get(post_id) ?? []), name])
  }
  const metas = new Map(data.posts_meta.map((each) => [each.post_id, each]))
  let index = 0
  for (const post of data.posts) {
    const { feature_image_alt, feature_image_caption, meta_description, meta_title } =
      metas.get(post.id) ?? {}
    const picture = post.feature_image ? `beeld-${post.id}` : undefined
    if (picture) {
      const item = plainItem({ index, title: '', html: '', type: 'attachment', isPublic: true })
      item.fields['wp:post_id'] = picture
      item.fields['wp:attachment_url'] = addressOf(post.feature_image ?? '')
      item.fields['excerpt:encoded'] = feature_image_caption ?? ''
      item.meta._wp_attachment_image_alt = feature_image_alt ?? ''
      yield { kind: 'item', item }
      index += 1
    }
    const isOpen = (post.visibility ?? 'public') === 'public'
    const status = isOpen
      ? (post.status ?? 'draft')
      : (AUDIENCES[post.visibility ?? ''] ?? 'alleen voor sommigen')
    const told: string[] = []
    const item = plainItem({
      index,
      guid: post.uuid ?? `ghost-${post.id}`,
      link: post.slug ? `https://${UNKNOWN}/${post.slug}/` : '',
      title: post.title ?? '',
      html: addressOf(postHtml(post, (message) => told.push(message))),
      type: post.type === 'page' || post.page ? 'page' : 'post',
      slug: post.slug ?? '',
      isPublic: isOpen && post.status === 'published',
      status,
      authors: (writers.get(post.id) ?? [post.author_id ?? ''])
        .map((id) => names.get(id) ?? '')
        .filter(Boolean),
      tags: tagsOf.get(post.id) ?? [],
      introduction: post.custom_excerpt ?? '',
      publishedAt: post.published_at ?? post.created_at ?? undefined,
      lastUpdated: post.updated_at ?? undefined,
      ...(picture && { picture }),
    })
    item.fields['wp:post_id'] = post.id
    item.told = told
    Object.assign(item.meta, {
      ...(meta_title && { meta_title }),
      ...(meta_description && { meta_description }),
      ...(post.canonical_url && { canonical_url: post.canonical_url }),
    })
    yield { kind: 'item', item }
    index += 1
    read?.((size * index) / Math.max(data.posts.length, index))
  }
  ended?.({ isWhole: true, line: 1 })
}

/** Ghost writes this for its own address, which the file does not say. */
function addressOf(html: string): string {
  return html.replaceAll('__GHOST_URL__', '')
}

function refused(message: string): ImportRefused {
  return new ImportRefused([{ message }])
}
