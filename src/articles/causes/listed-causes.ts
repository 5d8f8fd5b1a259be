import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import type { Symptom } from '@/payload-types'
import { idOf } from '@/platform/id-of'
import { causeTagsOf } from './cause-tags-of'

/**
 * The tags of cause pages that change with an article: those whose figure or row did, and all that it lists where it got
 * another name or address, came or went. `before` and `after` are what readers see; undefined where they see nothing.
 */
export async function listedCauseTags(
  before: Symptom | undefined,
  after: Symptom | undefined,
  req: PayloadRequest,
): Promise<string[]> {
  const [old, current] = [rowsOf(before), rowsOf(after)]
  const isNamedAnew = shownAtEach(before) !== shownAtEach(after)
  const ids = [...new Set([...old.keys(), ...current.keys()])].filter(
    (id) => isNamedAnew || !isDeepStrictEqual(old.get(id), current.get(id)),
  )
  return causeTagsOf(ids, req)
}

/** What a cause's page shows of an article besides its own row. */
function shownAtEach(symptom: Symptom | undefined): string {
  return JSON.stringify(symptom && [symptom.slug, symptom.title, symptom.figuresSource?.origin ?? null])
}

/** By the cause's id, what its row says: every field, so that a new one counts as well. What is empty says nothing. */
function rowsOf(symptom: Symptom | undefined): Map<string, unknown> {
  return new Map(
    (symptom?.causes ?? []).map(({ id, cause, sourceRecord, ...row }) => [
      idOf(cause) ?? '',
      Object.fromEntries(
        Object.entries({ ...row, sourceRecord: idOf(sourceRecord) }).filter(
          ([, value]) => value !== undefined && value !== null && value !== '',
        ),
      ),
    ]),
  )
}
