import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { pictureProblem } from '@/media/content-check'
import { findPicture } from './find-picture'
import { parseHtml, wordsWithin } from './html-nodes'
import { picturesIn } from './pictures-in'
import { reasonOf } from './reason-of'
import { originOf, type Run } from './run'
import { uploadIn } from './survey'

/** Brings the pictures of a text into the media. @returns their ids by the addresses in the text */
export async function keepPictures(html: string, label: string, run: Run): Promise<Map<string, string>> {
  const kept = new Map<string, string>()
  if (!run.options.media) return kept
  for (const { src, alt } of picturesIn(html)) {
    const file = await findPicture(run.options.media, src)
    if (!file) continue
    try {
      kept.set(src, await keepPicture(src, alt, file, run))
    } catch (error) {
      run.report.tell(label, `de afbeelding ${src} is niet te gebruiken: ${reasonOf(error)}`)
    }
  }
  return kept
}

async function keepPicture(src: string, alt: string, file: string, run: Run): Promise<string> {
  const { options, payload, report, survey } = run
  // By the original, whatever size a text shows.
  const original = src.replace(/^https?:\/\/|[?#].*$/g, '').replace(/-\d+x\d+(?=\.\w+$)/, '')
  const importedFrom = originOf(run, 'picture', original)
  const { docs } = await payload.find({
    collection: 'media',
    where: { importedFrom: { equals: importedFrom } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  if (docs[0]) return docs[0].id
  const problem = await pictureProblem(await readFile(file))
  if (problem) throw new Error(problem)
  report.count('afbeeldingen')
  if (options.dryRun) return 'new'
  const attachment = survey.byUpload.get(uploadIn(original))
  const caption = wordsWithin(parseHtml(attachment?.caption ?? ''))
  const words = basename(file, extname(file)).replace(/[-_]+/g, ' ')
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: alt || attachment?.alt || caption || words, importedFrom },
    filePath: file,
    depth: 0,
  })
  return id
}
