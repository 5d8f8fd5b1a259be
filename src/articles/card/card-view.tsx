import { messages } from '@/language/messages'
import { WHEN_TO_CALL_ID } from '@/text/blocks/care-card/when-to-call'
import { groupByTier } from '@/text/blocks/cause-list/group-by-tier'
import type { ListedCause, Tier } from '@/text/blocks/cause-list/tier'
import { formatDay, isoDay } from '@/ui/dates'
import { formatNumber } from '@/ui/numbers'
import type { Article } from '../article'
import { SHOWN_IN_TIER } from './card-size'

interface Props {
  article: Article
  /** The whole address of the article: the card stands on other sites. */
  address: string
  siteName: string
}

/** The tiers of an article with their first causes, as other sites show them. All links lead out of the frame. */
export function CardView({ article, address, siteName }: Props) {
  const { title, introduction, causes, figures, lastUpdated } = article
  const { card } = messages().articles
  return (
    <main className="card" aria-label={title}>
      <h1>
        <Out href={address}>{title}</Out>
      </h1>
      <p>
        <Out href={`${address}#${WHEN_TO_CALL_ID}`}>{messages().blocks.careCard.title}</Out>
      </p>
      {causes.length === 0 && introduction && <p>{introduction}</p>}
      {groupByTier(causes).map(({ tier, causes: group }) => (
        <TierPart key={tier.id} tier={tier} causes={group} />
      ))}
      <footer>
        {causes.length > 0 && <p>{card.origin(figures.origin)}</p>}
        <p>
          <Out href={address}>{card.whole(siteName)}</Out>
          {lastUpdated && (
            <>
              {' · '}
              <time dateTime={isoDay(lastUpdated)}>{card.updated(formatDay(lastUpdated))}</time>
            </>
          )}
        </p>
      </footer>
    </main>
  )
}

function TierPart({ tier, causes }: { tier: Tier; causes: ListedCause[] }) {
  const { card, tierHeading, tiers } = messages().articles
  const { label, range } = tiers[tier.id]
  const more = causes.length - SHOWN_IN_TIER
  return (
    <section>
      <h2>
        {`${tierHeading(label)}: `}
        <span>{range}</span>
      </h2>
      <ul>
        {causes.slice(0, SHOWN_IN_TIER).map((cause) => (
          <li key={cause.id}>
            {`${cause.name} – `}
            <data value={cause.casesPerYear}>{formatNumber(cause.casesPerYear)}</data>
          </li>
        ))}
        {more > 0 && <li className="card__more">{card.more(formatNumber(more))}</li>}
      </ul>
    </section>
  )
}

/** In the frame itself a page of the site would be refused: only the card may stand in one. */
function Out({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
    </a>
  )
}
