'use client'

import type { DeskRow } from './row'

/** What else came from the address of a comment: so many published, held, refused. */
export function RowAuthor({ row }: { row: DeskRow }) {
  if (!row.author) return null
  const { isAtLeast, of } = row.author
  // Without the comment at hand.
  const others = { ...of, [row.status]: Math.max(0, of[row.status] - 1) }
  const parts = [
    { count: others.published, words: 'gepubliceerd' },
    { count: others.pending, words: 'wacht' },
    { count: others.rejected, words: 'afgewezen' },
    { count: others.spam, words: 'spam' },
    { count: others.blocked, words: 'geblokkeerd' },
  ].filter(({ count }) => count > 0)
  return (
    <p className="desk__author">
      {parts.length === 0 ? (
        'Eerste reactie van dit adres'
      ) : (
        <>
          Verder van dit adres{isAtLeast && ', ten minste'}:{' '}
          {parts.map(({ count, words }, place) => (
            <span key={words} className={words === 'spam' ? 'desk__author-spam' : undefined}>
              {place > 0 && ', '}
              {count.toLocaleString('nl-NL')} {words}
            </span>
          ))}
        </>
      )}
    </p>
  )
}
