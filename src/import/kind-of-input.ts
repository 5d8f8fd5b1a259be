import { open, stat } from 'node:fs/promises'
import { extname } from 'node:path'

/** What somebody wants to import: an article's text, an export of WordPress, or a folder that `npm run export` wrote. */
export type InputKind = 'article' | 'wordpress' | 'folder'

/** By what it is rather than what it is called; what is absent or unreadable is left to the reader of articles to refuse. */
export async function kindOfInput(path: string): Promise<InputKind> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) return 'folder'
  if (!found?.isFile()) return 'article'
  if (extname(path).toLowerCase() === '.xml') return 'wordpress'
  return /^\uFEFF?\s*<(?:\?xml|rss)/i.test(await beginningOf(path)) ? 'wordpress' : 'article'
}

async function beginningOf(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined)
  if (!file) return ''
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}
