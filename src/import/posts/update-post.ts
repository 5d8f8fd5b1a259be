import type { Symptom } from '@/payload-types'
import type { PlannedItem } from './plan-items'
import { contentOf, fieldsChanged, isEmptyContent, markOf, type PostContent } from './post-content'
import type { Post } from './read-post'
import type { Run } from './run'

const NAMES = { symptoms: 'artikelen', pages: "pagina's" }
const FIELD_NAMES: Record<string, string> = {
  title: 'titel',
  introduction: 'inleiding',
  body: 'tekst',
  causes: 'oorzaken',
  authors: 'auteurs',
  synonyms: 'synoniemen',
  meta: 'teksten voor zoekmachines',
}

/** Brings what an earlier import wrote up to date with the file, unless somebody edited it since. */
export async function updatePost(post: Post, { existing, item }: PlannedItem, run: Run): Promise<void> {
  const { collection, label, lastUpdated } = post
  const { options, payload, report } = run
  if (!existing) return
  const { id } = existing
  // With its mark as it is in the draft: where nothing is published, what an import brings up to date is that alone.
  const stored = (await payload.findByID({ collection, id, draft: true, depth: 0 })) as Stored
  const why = whyNot(stored)
  if (why) {
    report.count(`${NAMES[collection]} die er al waren: niet overschreven`)
    report.tell(label, `niet bijgewerkt: ${why}`)
    return
  }
  const content = await contentOf(post, run)
  const changed = fieldsChanged(content, stored)
  if (changed.length === 0) {
    report.count(`${NAMES[collection]} die er al waren: zoals in het bestand`)
    return
  }
  if (isEmptyContent(content)) {
    report.tell(label, 'niet bijgewerkt: in dit bestand heeft het geen tekst.')
    return
  }
  report.count(`${NAMES[collection]} bijgewerkt`)
  report.tell(label, `bijgewerkt: ${changed.map((field) => FIELD_NAMES[field]).join(', ')}.`)
  if (options.dryRun) return
  const data = {
    ...content,
    ...(collection === 'symptoms' && lastUpdated && { lastUpdated }),
    importedAs: { ...item.facts, content: markOf(content) },
    _status: existing._status,
  }
  const how = { draft: existing._status !== 'published', context: { datesFromFile: true }, depth: 0 } as const
  await payload.update({ ...how, collection, id, data: data as never })
}

type Stored = PostContent & Pick<Symptom, 'importedAs'>

function whyNot(stored: Stored): string | undefined {
  const mark = stored.importedAs?.content
  if (!mark) return 'een eerdere versie van deze site las het in, dus is niet te zien of iemand het bewerkte.'
  return markOf(stored) === mark ? undefined : 'iemand heeft het hier bewerkt.'
}
