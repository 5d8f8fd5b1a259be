import { beginning } from '../posts/place'

/** Where plugins keep that a post only sends readers on: Page Links To, Quick Page/Post Redirect, and Yoast of before 2016. */
const ADDRESSES = ['_links_to', '_pprredirect_url', '_yoast_wpseo_redirect']

/** Tells that readers of the old site never saw a post, but what stood elsewhere. */
export function ledElsewhere(meta: Readonly<Record<string, string>>): string[] {
  const to = ADDRESSES.map((name) => meta[name]?.trim()).find(Boolean)
  return to ? [`stuurde lezers van de oude site meteen door, en doet dat hier niet: ${beginning(to)}`] : []
}
