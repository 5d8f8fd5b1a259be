import type { Payload } from 'payload'
import type { Authors } from './read-post'
import type { WordPressReport } from './report'
import type { Attachment } from './shortcodes'

export interface WordPressOptions {
  dryRun: boolean
  /** Publishes what was public in WordPress; otherwise everything becomes a draft. */
  publish: boolean
  /** What becomes of categories and tags. */
  terms: 'synonyms' | 'ignore'
  /** A copy of wp-content/uploads, for the pictures. */
  media?: string
}

/** One import while it runs. */
export interface Run {
  payload: Payload
  options: WordPressOptions
  report: WordPressReport
  /** Host and path of the old site. */
  site: string
  authors: Authors
  /** By their ids in WordPress; empty without a folder of media. */
  attachments: ReadonlyMap<string, Attachment>
}

/** By what a thing of the old site is known here. */
export function originOf(run: Run, kind: 'post' | 'comment' | 'picture', id: string): string {
  return `wordpress:${run.site}:${kind}:${id}`
}
