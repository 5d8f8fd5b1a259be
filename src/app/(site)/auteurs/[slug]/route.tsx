import { getAuthor } from '@/articles/author'
import { AuthorView } from '@/articles/author-view'
import { messages } from '@/language/messages'
import { authorThings } from '@/machine-readable/json-ld/author'
import { JsonLd } from '@/machine-readable/json-ld/json-ld'
import { authorPath } from '@/ui/paths'
import { slugPage } from '../../slug-page'

export const GET = slugPage('/auteurs/[slug]', {
  find: getAuthor,
  pathOf: authorPath,
  head: ({ name }) => ({ title: name, description: messages().articles.author.description(name) }),
  body: (author) => (
    <>
      <AuthorView author={author} />
      <JsonLd things={authorThings(author)} />
    </>
  ),
})
