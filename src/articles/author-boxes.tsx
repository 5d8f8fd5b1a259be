import { messages } from '@/language/messages'
import { authorPath } from '@/ui/paths'
import type { Article, Person } from './article'
import { Portrait } from './portrait'

/** Who wrote and who reviewed the article, as far as there is more to say than a name. */
export function AuthorBoxes({ authors, reviewers }: Pick<Article, 'authors' | 'reviewers'>) {
  const people = new Map([...authors, ...reviewers].map((person) => [person.slug, person]))
  const isIn = (list: Person[], slug: string) => list.some((person) => person.slug === slug)
  const { wrote, checked } = messages().articles.author
  return [...people.values()]
    .filter(({ bio, photo }) => bio || photo)
    .map((person) => {
      const { slug, name, profession, bio, photo } = person
      const roles = [isIn(authors, slug) && wrote, isIn(reviewers, slug) && checked].filter(Boolean)
      return (
        <div key={slug} className="author-box">
          {photo && <Portrait photo={photo} />}
          <div>
            <p className="author-box__name">
              <a href={authorPath(slug)}>{name}</a>
              {profession && <span className="muted">{`, ${profession}`}</span>}
            </p>
            <p className="muted">{roles.join(' ')}</p>
            {bio && <p>{bio}</p>}
          </div>
        </div>
      )
    })
}
