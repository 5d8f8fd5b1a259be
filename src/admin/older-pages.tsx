import './older-pages.css'

interface Props {
  page: number
  pages: number
  /** What stands on them, as in "Oudere regels". */
  what: string
  addressOf: (page: number) => string
}

/** Leads through pages of what is listed with the newest first; nothing where there is one. */
export function OlderPages({ page, pages, what, addressOf }: Props) {
  if (pages <= 1) return null
  return (
    <nav aria-label="Bladzijden" className="older-pages">
      {page > 1 && <a href={addressOf(page - 1)}>Nieuwere {what}</a>}
      <span>
        Bladzijde {page} van {pages}
      </span>
      {page < pages && <a href={addressOf(page + 1)}>Oudere {what}</a>}
    </nav>
  )
}
