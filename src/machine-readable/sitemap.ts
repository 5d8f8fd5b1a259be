import type { Payload } from 'payload'
import { cached } from '@/platform/cache'
import { findPublic, PUBLIC } from '@/platform/find-public'
import { payloadClient } from '@/platform/payload-client'
import { AUTHOR_LISTS, CAUSE_DATES, PAGES, SYMPTOM_LISTS } from '@/platform/tags'
import {
  authorPath,
  causePath,
  causesPath,
  comparePath,
  HOME_PATH,
  pagePath,
  searchPath,
  sitemapPartPath,
  symptomPath,
  symptomsPath,
} from '@/ui/paths'
import { absoluteAddress } from './absolute-address'
import { xmlText } from './xml-text'

/** The most addresses that one file may hold by the protocol (sitemaps.org). */
const MOST_IN_PART = 50_000

/** What the sitemap lists: each kind of page in files of its own, by the first part of the files' names. */
const SECTIONS = {
  symptomen: { collection: 'symptoms', path: symptomPath, tag: SYMPTOM_LISTS },
  oorzaken: { collection: 'causes', path: causePath, tag: CAUSE_DATES },
  auteurs: { collection: 'authors', path: authorPath, tag: AUTHOR_LISTS },
  paginas: { collection: 'pages', path: pagePath, tag: PAGES },
} as const

type Section = keyof typeof SECTIONS

/** Pages that no collection holds. */
const FIXED = [HOME_PATH, symptomsPath, causesPath, searchPath, comparePath()]

interface Entry {
  path: string
  /** An ISO 8601 date and time. */
  changed?: string
}

interface Dated {
  slug?: string | null
  lastUpdated?: string | null
  createdAt: string
  updatedAt: string
}

/** The sitemap's index: one line for each file. */
export async function sitemapIndex(): Promise<string> {
  const parts = await Promise.all(
    (Object.keys(SECTIONS) as Section[]).map(async (section) => {
      const count = Math.max(1, Math.ceil((await getCount(section)) / MOST_IN_PART))
      return Array.from({ length: count }, (_, index) => `${section}-${index + 1}`)
    }),
  )
  const lines = parts
    .flat()
    .map((name) => `<sitemap><loc>${absoluteAddress(sitemapPartPath(name))}</loc></sitemap>`)
  return document('sitemapindex', lines)
}

/** One file of the sitemap, named as in the index; null where there is none of that name. */
export async function sitemapPart(name: string): Promise<string | null> {
  const [, section = '', number = ''] = /^([a-z]+)-([1-9]\d{0,3})\.xml$/.exec(name) ?? []
  if (!isSection(section)) return null
  const entries = await getEntries(section, number)
  const isFirst = section === 'paginas' && number === '1'
  const all = isFirst ? [...FIXED.map((path): Entry => ({ path })), ...entries] : entries
  return all.length > 0 || number === '1' ? document('urlset', all.map(toLine)) : null
}

function isSection(name: string): name is Section {
  return Object.hasOwn(SECTIONS, name)
}

const tagOf = (section: string): string[] => (isSection(section) ? [SECTIONS[section].tag] : [])

const getCount = cached(
  'sitemap-count',
  async (section: string) => countOf(await payloadClient(), section as Section),
  tagOf,
)
const getEntries = cached(
  'sitemap-part',
  async (section: string, number: string) =>
    entriesOf(await payloadClient(), section as Section, Number(number)),
  tagOf,
)

async function countOf(payload: Payload, section: Section): Promise<number> {
  const { collection } = SECTIONS[section]
  return (await payload.count({ collection, where: PUBLIC[collection] })).totalDocs
}

/** What is published, oldest first: something new does not move the rest into other files. */
async function entriesOf(payload: Payload, section: Section, page: number): Promise<Entry[]> {
  const { collection, path } = SECTIONS[section]
  const docs = await findPublic<Dated>(payload, {
    collection,
    select: {
      slug: true,
      createdAt: true,
      updatedAt: true,
      ...(collection === 'symptoms' && { lastUpdated: true }),
    },
  })
  const inPart = docs
    .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
    .slice((page - 1) * MOST_IN_PART, page * MOST_IN_PART)
  return inPart.flatMap(({ slug, lastUpdated, updatedAt }) =>
    slug ? [{ path: path(slug), changed: lastUpdated || updatedAt }] : [],
  )
}

function toLine({ path, changed }: Entry): string {
  const lastmod = changed ? `<lastmod>${changed}</lastmod>` : ''
  return `<url><loc>${absoluteAddress(encodeURI(xmlText(path))).replaceAll('&', '&amp;')}</loc>${lastmod}</url>`
}

function document(root: 'sitemapindex' | 'urlset', lines: string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n')
}
