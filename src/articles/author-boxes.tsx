import { authorPath } from '@/ui/paths'
import type { Person } from './article'
import { Portrait } from './portrait'

/** Who wrote and reviewed the article, as far as there is more to say than a name. */
export function AuthorBoxes({ people }: { people: Person[] }) {
  const known = people.filter(
    (person, index) =>
      (person.bio || person.photo) && people.findIndex(({ slug }) => slug === person.slug) === index,
  )
  return known.map(({ slug, name, profession, bio, photo }) => (
    <div key={slug} className="author-box">
      {photo && <Portrait photo={photo} />}
      <div>
        <p className="author-box__name">
          <a href={authorPath(slug)}>{name}</a>
          {profession && <span className="muted">{`, ${profession}`}</span>}
        </p>
        {bio && <p>{bio}</p>}
      </div>
    </div>
  ))
}
