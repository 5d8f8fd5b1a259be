import type { BrokenLink } from './find-broken-links'

const REASONS: Record<BrokenLink['reason'], string> = {
  draft: 'is niet gepubliceerd',
  trashed: 'staat in de prullenbak',
  gone: 'bestaat niet',
}

/** The links of a text that lead nowhere: the words of each, and why. */
export function BrokenLinkList({ links }: { links: BrokenLink[] }) {
  return (
    <ul>
      {links.map(({ words, url, reason }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words can lead nowhere twice
        <li key={index}>
          “{words}”{url && url !== words ? ` (${url})` : ''} {REASONS[reason]}
        </li>
      ))}
    </ul>
  )
}
