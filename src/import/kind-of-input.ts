import { open, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { ImportRefused } from './import-refused'

/** What somebody wants to import; `folder` is one that `npm run export` wrote. */
export type InputKind =
  | 'article'
  | 'wordpress'
  | 'folder'
  | 'ghost'
  | 'disqus'
  | 'markdown'
  | 'word'
  | 'causes'

/** What people try, and what they can do instead. */
const REFUSED: Record<string, string> = {
  '.doc': 'Dit is een oud Word-bestand. Sla het in Word op als .docx.',
  '.odt': 'Dit is een bestand van LibreOffice. Sla het daar op als .docx.',
  '.pages': 'Dit is een bestand van Pages. Bewaar het daar als Word (.docx).',
  '.rtf': 'Dit is een RTF-bestand. Sla het op als .docx.',
  '.pdf': 'Een PDF kan niet worden ingelezen. Gebruik het bestand waar die van gemaakt is, als .docx.',
  '.xlsx': 'Een werkblad kan niet worden ingelezen. Sla het in Excel op als CSV.',
  '.zip': 'Dit is een zip. Pak die eerst uit en lees het bestand in dat erin zit.',
  '.gz': 'Dit bestand is ingepakt (gzip). Pak het eerst uit.',
}

/**
 * By what it is rather than what it is called; what is absent or unreadable is left to the reader of articles to refuse.
 * @throws ImportRefused for what people try and nobody here can read
 */
export async function kindOfInput(path: string, name: string): Promise<InputKind> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) return 'folder'
  if (!found?.isFile()) return 'article'
  const ending = extname(name).toLowerCase()
  const instead = REFUSED[ending]
  if (instead) throw refused(instead)
  const beginning = await beginningOf(path)
  if (beginning.startsWith('PK')) return 'word'
  if (beginning.startsWith('\u001F\uFFFD') || beginning.startsWith('%PDF')) {
    throw refused(REFUSED[beginning.startsWith('%') ? '.pdf' : '.gz'] ?? '')
  }
  if (/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<disqus\b/i.test(beginning)) return 'disqus'
  if (ending === '.xml' || /^\uFEFF?\s*<(?:\?xml|rss)/i.test(beginning)) return 'wordpress'
  if (ending === '.json' || /^\uFEFF?\s*\{\s*"(?:db|meta|data)"/.test(beginning)) return 'ghost'
  if (/^\.(?:md|markdown|mdx)$/.test(ending) || /^\uFEFF?---\r?\n/.test(beginning)) return 'markdown'
  if (ending === '.docx') return 'word'
  return ending === '.csv' || ending === '.tsv' ? 'causes' : 'article'
}

async function beginningOf(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined)
  if (!file) return ''
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1_000), 0, 1_000, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

function refused(message: string): ImportRefused {
  return new ImportRefused([{ message }])
}
