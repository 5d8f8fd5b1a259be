import { messages } from '@/language/messages'
import type { PageLinks } from './pages/page-links'

/** The way to older and newer comments; nothing where all are here. */
export function PageNavigation({ links: { older, newer } }: { links: PageLinks }) {
  const words = messages().comments.pages
  if (!older && !newer) return null
  return (
    <nav className="comment-pages" aria-label={words.label}>
      {older && (
        <a href={older} rel="prev">
          <span aria-hidden="true">← </span>
          {words.older}
        </a>
      )}
      {newer && (
        <a href={newer} rel="next">
          {words.newer}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  )
}
