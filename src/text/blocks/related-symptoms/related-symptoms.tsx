import { messages } from '@/language/messages'
import { symptomPath } from '@/ui/paths'

/** Links to other articles; only published ones reach this component. */
export function RelatedSymptoms({ symptoms }: { symptoms: { slug: string; title: string }[] }) {
  if (symptoms.length === 0) return null
  return (
    <nav className="related" aria-label={messages().blocks.related}>
      <h3>{messages().blocks.related}</h3>
      <ul>
        {symptoms.map(({ slug, title }) => (
          <li key={slug}>
            <a href={symptomPath(slug)}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
