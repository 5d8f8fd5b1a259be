/** More than any address of a document needs. */
const LONGEST = 2_000
const DOI = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i
const PROBLEM = 'Begin met https:// of http://, of geef een DOI, zoals 10.1136/bmj.39489.'

/**
 * What was typed as the address of a source, as it is stored: `https://…`, and of a DOI in any form (`10.…/…`, `doi:10.…/…`)
 * the address that leads to it.
 * @returns the address, null where nothing was typed, or in Dutch why it is none
 */
export function readSourceAddress(typed: unknown): string | null | { message: string } {
  const text = typeof typed === 'string' ? typed.trim() : ''
  if (!text) return null
  if (text.length > LONGEST) return { message: 'Dit adres is te lang.' }
  const doi = DOI.exec(text)?.[1]
  if (doi) return `https://doi.org/${doi}`
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return { message: PROBLEM }
  const { hostname, password, username } = new URL(text)
  return hostname.includes('.') && !username && !password ? text : { message: PROBLEM }
}

/** The DOI that an address leads to, without the address; null where it leads elsewhere. */
export function doiOf(address: string | null): string | null {
  return (address && /^https:\/\/doi\.org\/(10\..+)$/i.exec(address)?.[1]) || null
}
