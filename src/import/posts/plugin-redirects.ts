import { normalPath } from '@/redirects/normal-path'
import type { ExportItem } from './export-item'
import { pathOf } from './old-paths'
import type { SurveyedItem } from './survey'

/** Stands before a path, of which only the path counts. */
const SITE = 'https://old.invalid'

/** What Safe Redirect Manager keeps as an item of its own. */
export interface PluginRedirect {
  from: string
  to: string
  /** Whether `from` is one address, and not a pattern of many. */
  isOne: boolean
}

export function pluginRedirect({
  fields,
  meta,
}: Pick<ExportItem, 'fields' | 'meta'>): PluginRedirect | undefined {
  const from = meta._redirect_rule_from?.trim()
  const to = meta._redirect_rule_to?.trim()
  const stands =
    fields['wp:post_type']?.trim() === 'redirect_rule' && fields['wp:status']?.trim() === 'publish'
  if (!stands || !from || !to) return undefined
  return { from, to, isOne: meta._redirect_rule_from_regex !== '1' && /^\/[^*]+$/.test(from) }
}

/** Gives items the old addresses that were led to them. @returns the redirects that lead to none of them */
export function giveOldPaths(
  redirects: readonly PluginRedirect[],
  items: readonly Pick<SurveyedItem, 'oldPaths' | 'path'>[],
): PluginRedirect[] {
  const byPath = new Map(items.map((item) => [item.path && normalPath(item.path), item]))
  return redirects.filter(({ from, isOne, to }) => {
    const path = pathIn(to)
    const item = path && isOne ? byPath.get(normalPath(path)) : undefined
    const old = pathIn(from)
    if (!item || !old) return true
    item.oldPaths.push(old)
    return false
  })
}

function pathIn(address: string): string | undefined {
  return URL.canParse(address, SITE) ? pathOf(new URL(address, SITE).href) : undefined
}
