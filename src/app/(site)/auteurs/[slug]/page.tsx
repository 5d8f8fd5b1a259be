import type { Metadata } from 'next'
import { getAuthor } from '@/articles/author'
import { AuthorView } from '@/articles/author-view'
import { messages } from '@/language/messages'
import { authorThings } from '@/machine-readable/json-ld/author'
import { JsonLd } from '@/machine-readable/json-ld/json-ld'
import { pageMetadata } from '@/machine-readable/page-metadata'
import { oldAddress } from '@/redirects/old-address'
import { getSettings } from '@/site/settings'
import { NOT_FOUND } from '@/ui/absent'
import { authorPath } from '@/ui/paths'
import { guarded, guardedMetadata } from '../../guarded'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamic = 'force-static'

export function generateStaticParams(): [] {
  return []
}

export const generateMetadata = guardedMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { slug } = await params
  const author = await getAuthor(slug)
  if (!author) return NOT_FOUND
  return pageMetadata(await getSettings(), {
    title: author.name,
    description: messages().articles.author.description(author.name),
    path: authorPath(slug),
  })
})

export default guarded(async function AuthorPage({ params }: Props) {
  const { slug } = await params
  const author = await getAuthor(slug)
  if (!author) return oldAddress(authorPath(slug))
  return (
    <>
      <AuthorView author={author} />
      <JsonLd things={authorThings(author)} />
    </>
  )
})
