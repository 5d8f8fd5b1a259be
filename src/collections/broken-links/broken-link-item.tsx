import type { BrokenLink } from './find-broken-links'

const REASONS: Record<BrokenLink['reason'], string> = {
  draft: 'is niet gepubliceerd',
  trashed: 'staat in de prullenbak',
  gone: 'bestaat niet',
}

/** A link that leads nowhere: its words, and why. */
export function BrokenLinkItem({ link }: { link: BrokenLink }) {
  const address = link.url && link.url !== link.words ? ` (${link.url})` : ''
  return (
    <li>
      “{link.words}”{address} {REASONS[link.reason]}
    </li>
  )
}
