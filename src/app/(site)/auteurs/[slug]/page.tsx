import type { Metadata } from 'next'
import { getAuthor } from '@/articles/author'
import { AuthorView } from '@/articles/author-view'
import { messages } from '@/language/messages'
import { NOT_FOUND, NotFound } from '@/ui/absent'
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
  return {
    title: author.name,
    description: messages().articles.author.description(author.name),
    alternates: { canonical: authorPath(slug) },
  }
})

export default guarded(async function AuthorPage({ params }: Props) {
  const author = await getAuthor((await params).slug)
  return author ? <AuthorView author={author} /> : <NotFound />
})
