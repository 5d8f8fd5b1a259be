import { messages } from '@/language/messages'
import { cardPath, symptomPath } from '@/ui/paths'
import type { Article } from '../article'
import { CARD_WIDTH, cardHeight } from './card-size'

interface Props {
  article: Article
  /** What goes into another page, as HTML. */
  code: string
  licence: string
}

/** How the card of an article comes onto another site: the card itself, the code to copy, what one may do. */
export function EmbedView({ article, code, licence }: Props) {
  const { slug, title } = article
  const words = messages().articles.embed
  return (
    <article className="embed">
      <h1>{words.title(title)}</h1>
      <p>
        <a href={symptomPath(slug)}>{messages().articles.changes.back(title)}</a>
      </p>
      <p>{words.introduction}</p>
      <iframe
        className="embed__card"
        src={cardPath(slug)}
        title={title}
        width={CARD_WIDTH}
        height={cardHeight(article)}
        loading="lazy"
      />
      <h2 id="code">{words.code}</h2>
      <p>{words.copy}</p>
      <textarea className="embed__code" aria-labelledby="code" readOnly rows={6} defaultValue={code} />
      <p>{words.oembed}</p>
      <p>{words.licence(licence)}</p>
    </article>
  )
}
