import { messages } from '@/language/messages'
import { type StandingCare, WhenToCall } from '@/text/blocks/care-card/when-to-call'
import { CaseFigure } from '@/text/blocks/cause-list/case-figure'
import { groupByTier } from '@/text/blocks/cause-list/group-by-tier'
import { rangeWords } from '@/text/blocks/cause-list/range-words'
import { TierHead } from '@/text/blocks/cause-list/tier-head'
import { splitCareCards } from '@/text/split-care-cards'
import { fullName } from '@/ui/full-name'
import { Icon } from '@/ui/icon'
import { causePath, causesByKindPath, causesPath, symptomPath } from '@/ui/paths'
import { ArticleText } from '../article-text'
import { codesInWords } from '../codes/code-systems'
import { SourceList } from '../source-list'
import type { CauseName, CausePage, GivenSymptom } from './cause'
import { upperFirst } from './index-names'

/** The whole page of one cause: the reverse of what an article shows. */
export function CauseView({ cause, care }: { cause: CausePage; care: StandingCare }) {
  const words = messages().causes
  const { cards = [], rest: text = null } = cause.text ? splitCareCards(cause.text) : {}
  return (
    <article className="article cause-page">
      <h1>{upperFirst(fullName(cause))}</h1>
      <p className="cause-page__kind">
        <a className="chip" href={causesByKindPath(cause.kind)}>
          <Icon name={cause.kind} />
          {words.kindPlural[cause.kind]}
        </a>
      </p>
      <div className="cause-page__side">
        <WhenToCall cards={cards} standing={care} />
        <CauseFacts cause={cause} />
      </div>
      {text && (
        <div className="article__text">
          <ArticleText body={text} />
        </div>
      )}
      <GivenSymptoms cause={cause} />
      <SourceList heading={words.sources} sources={cause.sources} />
      <p>
        <a href={causesPath}>{words.backToList}</a>
      </p>
    </article>
  )
}

function CauseFacts({ cause: { synonyms, parent, children, codes } }: { cause: CausePage }) {
  const words = messages().causes
  if (synonyms.length + children.length + codes.length === 0 && !parent) return null
  return (
    <aside className="cause-facts" aria-label={words.facts}>
      <dl>
        {synonyms.length > 0 && (
          <>
            <dt>{words.otherNames}</dt>
            <dd>{synonyms.join(', ')}</dd>
          </>
        )}
        {codes.length > 0 && (
          <>
            <dt>{messages().articles.facts.codes}</dt>
            <dd>{codesInWords(codes)}</dd>
          </>
        )}
        {parent && (
          <>
            <dt>{words.partOf}</dt>
            <dd>
              <CauseLink cause={parent} />
            </dd>
          </>
        )}
        {children.length > 0 && <dt>{words.children}</dt>}
        {children.map((child) => (
          <dd key={child.slug}>
            <CauseLink cause={child} />
          </dd>
        ))}
      </dl>
    </aside>
  )
}

function CauseLink({ cause }: { cause: CauseName }) {
  return <a href={causePath(cause.slug)}>{fullName(cause)}</a>
}

function GivenSymptoms({ cause: { name, kind, symptoms } }: { cause: CausePage }) {
  const words = messages().causes
  if (symptoms.length === 0) return <p>{words.noSymptoms}</p>
  const origins = new Set(symptoms.map(({ origin }) => origin))
  const [commonOrigin] = origins.size === 1 ? origins : []
  return (
    <section aria-labelledby="symptomen">
      <h2 id="symptomen">{words.symptoms(name)}</h2>
      {kind === 'medicine' && <p>{words.doctor}</p>}
      <p>
        {words.symptomsIntroduction}
        {symptoms.length > 1 && ` ${words.noOverlap}`}
        {commonOrigin && ` ${words.origin(commonOrigin)}.`}
      </p>
      {groupByTier(symptoms).map(({ tier, causes: group }) => (
        <section key={tier.id} className="tier" aria-labelledby={tier.id}>
          <h3 id={tier.id}>
            {`${words.tierWord[tier.id]}: `}
            <span className="tier__range">{messages().articles.tiers[tier.id].range}</span>
          </h3>
          <TierHead />
          <ul className="tier__causes">
            {group.map((symptom) => (
              <SymptomItem key={symptom.slug} symptom={symptom} saysOrigin={!commonOrigin} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function SymptomItem({ symptom, saysOrigin }: { symptom: GivenSymptom; saysOrigin: boolean }) {
  const { slug, name, casesPerYear, note, origin } = symptom
  const range = rangeWords(symptom)
  return (
    <li className="cause">
      <a href={symptomPath(slug)}>{name}</a>
      <CaseFigure casesPerYear={casesPerYear} />
      {range && <span className="cause__note">{range}</span>}
      {note && <span className="cause__note">{note}</span>}
      {saysOrigin && <span className="cause__note">{messages().causes.origin(origin)}</span>}
    </li>
  )
}
