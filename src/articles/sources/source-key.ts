import { normalText } from '@/text/normal-text'

interface Named {
  title: string
  publisher?: string | null
  year?: number | null
  url?: string | null
}

/**
 * What two records of one source have in common: where it stands, whatever way its address is written, and where it has none
 * its title, publisher and year.
 */
export function sourceKey({ title, publisher, year, url }: Named): string {
  if (url && URL.canParse(url)) return `adres ${addressKey(new URL(url))}`
  return ['titel', plain(title), plain(publisher ?? ''), year ?? ''].join(' | ')
}

function addressKey({ hostname, pathname, search, hash }: URL): string {
  const host = hostname.replace(/^www\./, '')
  const path = pathname.replace(/\/+$/, '')
  // Capitals mean nothing in a DOI.
  return host === 'doi.org' ? host + path.toLowerCase() : host + path + search + hash
}

function plain(text: string): string {
  return normalText(text, 'NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
