import type { Payload } from 'payload'
import type { Plan } from './plan-items'
import type { PostsReport } from './report'
import type { OldAddresses } from './resolve-link'
import type { Survey } from './survey'

export interface PostsOptions {
  dryRun: boolean
  /** Publishes what was public in WordPress; otherwise everything becomes a draft. */
  publish: boolean
  /** Brings what an earlier import wrote and nobody edited since up to date with the file. */
  update: boolean
  /** What becomes of categories and tags. */
  terms: 'synonyms' | 'ignore'
  /** Kinds of items that are articles as well, as the old site calls them. */
  articlesOf: readonly string[]
  /** A copy of wp-content/uploads, for the pictures. */
  media?: string
  /** Posts whose lists are lists, whatever they look like: by number, old address or title; `alle` for every one. */
  noCausesFrom: readonly string[]
}

/** One import while it runs. */
export interface Run {
  payload: Payload
  options: PostsOptions
  report: PostsReport
  survey: Survey
  plan: Plan
  addresses: OldAddresses
  /** What stands at each address here when the import is done, by the paths of what it publishes. */
  standing: ReadonlySet<string>
  /** The old addresses that it sent on so far, with where each leads. */
  sentOn: Map<string, string>
  /** Comments that were refused before are kept until then (ISO 8601). */
  keptSince: string
}

/** By what a thing of the old site is known here. */
export function originOf(
  { survey }: Pick<Run, 'survey'>,
  kind: 'post' | 'comment' | 'picture',
  id: string,
): string {
  return `${survey.source}:${survey.site}:${kind}:${id}`
}
