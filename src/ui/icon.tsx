/**
 * The site's own signs, drawn on 24 units in one stroke with round ends, as the sign in the header is. Each stands beside
 * words that say the same.
 */
const DRAWN = {
  condition: 'M3 12.5h4l2.5-7 5 13 2.5-6h4',
  medicine: 'M5.3 13.1L13.1 5.3A4 4 0 0 1 18.7 10.9L10.9 18.7A4 4 0 0 1 5.3 13.1ZM9.2 9.2L14.8 14.8',
  substance: 'M7 3.5h10c.5 6-1 9.5-5 9.5S6.5 9.5 7 3.5ZM12 13v7.5M8 20.5h8M7 7.5h10',
  poisoning: 'M12 3c4.5 5 6.5 8 6.5 11.2a6.5 6.5 0 0 1-13 0C5.5 11 7.5 8 12 3ZM12 10v4M12 17.2v.1',
  habit:
    'M12 7.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM12 2.5v1.5M12 20v1.5M2.5 12H4M20 12h1.5M5.3 5.3l1 1M17.7 17.7l1 1M5.3 18.7l1-1M17.7 6.3l1-1',
  other: 'M5.5 12v.1M12 12v.1M18.5 12v.1',
  symptom: 'M12 3.5a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4ZM6 12h12M12 9v6M12 15l-3.5 6M12 15l3.5 6',
  compare: 'M4 6h5M4 12h7M4 18h3M15 6h5M13 12h7M17 18h3',
}

export function Icon({ name }: { name: keyof typeof DRAWN }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={DRAWN[name]} />
    </svg>
  )
}
