import type { Payload } from 'payload'
import { type Remark, remarkText } from '../remark'
import type { ExportAuthor, ExportItem } from './export-item'
import { htmlLine } from './html-text'
import { readExport } from './read-export'
import { isComment, readPost } from './read-post'
import { WordPressReport } from './report'
import type { Run, WordPressOptions } from './run'
import type { Attachment } from './shortcodes'
import { writeComments } from './write-comments'
import { writePost } from './write-post'
import { writeRedirect } from './write-redirect'

interface Watcher {
  /** Ends the import after the item at hand. */
  signal?: AbortSignal
  /** Told how many bytes of the file are read, and how many items and comments are done. */
  progress?: (bytes: number, done: number) => void
}

/**
 * Imports an export of WordPress, item by item. Each is stored once, by where it came from: the same file again, also
 * after an interruption, goes on with what is missing and leaves the rest alone.
 * @throws ImportRefused when the file is something else
 */
export async function importWordPress(
  payload: Payload,
  file: string,
  options: WordPressOptions,
  { signal, progress }: Watcher = {},
): Promise<WordPressReport> {
  const report = new WordPressReport(options.dryRun)
  const authors = new Map<string, ExportAuthor>()
  const attachments = options.media ? await findAttachments(file) : new Map<string, Attachment>()
  const run: Run = { payload, options, report, site: '', authors, attachments }
  let bytes = 0
  let done = 0
  const remark = (each: Remark) => report.remarks.push(remarkText(each))
  const read = (count: number) => {
    bytes = count
  }
  for await (const entry of readExport(file, { remark, read })) {
    if (entry.kind === 'site') run.site = entry.site.address
    if (entry.kind === 'author') authors.set(entry.author.login, entry.author)
    if (entry.kind === 'item') {
      await importItem(entry.item, run)
      done += 1 + entry.item.comments.length
      progress?.(bytes, done)
    }
    if (!signal?.aborted) continue
    report.isInterrupted = true
    break
  }
  return report
}

/** A first reading: the pictures stand behind the posts that show them. */
async function findAttachments(file: string): Promise<Map<string, Attachment>> {
  const found = new Map<string, Attachment>()
  for await (const entry of readExport(file, { remark: () => undefined })) {
    if (entry.kind !== 'item' || entry.item.fields['wp:post_type']?.trim() !== 'attachment') continue
    const { fields, meta } = entry.item
    found.set(fields['wp:post_id']?.trim() ?? '', {
      url: fields['wp:attachment_url']?.trim() ?? '',
      alt: htmlLine(meta._wp_attachment_image_alt ?? ''),
      caption: htmlLine(fields['excerpt:encoded'] ?? ''),
    })
  }
  return found
}

async function importItem(item: ExportItem, run: Run): Promise<void> {
  const { report } = run
  const type = item.fields['wp:post_type']?.trim() ?? ''
  const status = item.fields['wp:status']?.trim() ?? ''
  if (type !== 'post' && type !== 'page') {
    report.count(type === 'attachment' ? 'bijlagen gezien' : `overgeslagen: ${type || 'zonder soort'}`)
    return
  }
  if (status === 'trash' || status === 'auto-draft') {
    report.count('overgeslagen: uit de prullenbak of nooit bewaard')
    return
  }
  const post = readPost(item, run.authors)
  report.count(
    'overgeslagen: pingbacks en trackbacks',
    item.comments.filter((each) => !isComment(each)).length,
  )
  try {
    const stored = await writePost(post, run)
    if (!stored) return
    await writeRedirect(post, stored, run)
    if (post.collection === 'symptoms') await writeComments(post, stored, run)
    else report.count("overgeslagen: reacties bij pagina's", post.comments.length)
  } catch (error) {
    // One bad item must not stop a thousand others.
    report.failures.push(`${post.label}: ${(error as Error).message}`)
  }
}
