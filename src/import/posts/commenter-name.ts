import { htmlLine } from './html-text'

/** What stands behind the first part makes an address of it. */
const ADDRESS = /([^\s@<>()]+)@[^\s@<>()]+\.[^\s@<>()]+/g

/** The name under a comment. Some typed their e-mail address there; readers here see no more than what stands before its sign. */
export function commenterName(text: string): string {
  return htmlLine(text).replace(ADDRESS, '$1') || 'Anoniem'
}
