import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { withoutHiddenColumns } from '@/admin/hide-in-lists'
import { ArticleChanges } from './article-changes'
import { ArticleFinds } from './article-finds'
import { ArticleReads } from './article-reads'
import { Authors } from './authors'
import { Causes } from './causes'
import { CommentBlocks } from './comment-blocks'
import { CommentDecisions } from './comment-decisions'
import { CommentLessons } from './comment-lessons'
import { CommentNotes } from './comment-notes'
import { CommentReports } from './comment-reports'
import { Comments } from './comments'
import { Mails } from './mails'
import { Media } from './media'
import { Pages } from './pages'
import { PreviewLinks } from './preview-links'
import { redirectWords } from './redirects'
import { Remarks } from './remarks'
import { ReviewRequests } from './review-requests'
import { SearchMisses } from './search-misses'
import { SecondFactors } from './second-factors'
import { SiteSettings } from './site-settings'
import { Sources } from './sources'
import { Symptoms } from './symptoms'
import { TrustedBrowsers } from './trusted-browsers'
import { UsedPuzzles } from './used-puzzles'
import { Users } from './users'

const ALL = [
  ArticleChanges,
  ArticleFinds,
  ArticleReads,
  Authors,
  Causes,
  CommentBlocks,
  CommentDecisions,
  CommentLessons,
  CommentNotes,
  CommentReports,
  Comments,
  Mails,
  Media,
  Pages,
  PreviewLinks,
  Remarks,
  ReviewRequests,
  SearchMisses,
  SecondFactors,
  SiteSettings,
  Sources,
  Symptoms,
  TrustedBrowsers,
  UsedPuzzles,
  Users,
]

describe.each(ALL.map((config) => [config.slug, config] as const))('%s', (_, config) => {
  it('has a rule for every operation that it offers', () => {
    const wanted = config === SiteSettings ? ['read', 'update'] : ['create', 'read', 'update', 'delete']
    expect(Object.keys(config.access ?? {})).toEqual(expect.arrayContaining(wanted))
  })

  it('has a rule for every field', () => {
    expect(unruled(config.fields)).toEqual([])
  })

  it('has a Dutch name for every field that a list can show', () => {
    const { fields } = withoutHiddenColumns(config)
    expect(config.admin?.hidden === true ? [] : unnamed(fields)).toEqual([])
  })

  it('has no comma in a name: a refusal that lists fields is cut at each', () => {
    expect(labels(config.fields).filter((label) => label.includes(','))).toEqual([])
  })
})

it('has no comma in what an old address is called either', () => {
  expect(Object.values(redirectWords['plugin-redirects']).join()).not.toContain(', ')
})

/** What an editor reads beside the fields. */
function labels(fields: Field[]): string[] {
  return fields.flatMap((field) => {
    const own = 'label' in field && typeof field.label === 'string' ? [field.label] : []
    if (field.type === 'tabs') return [...own, ...field.tabs.flatMap((tab) => labels(tab.fields))]
    return 'fields' in field ? [...own, ...labels(field.fields)] : own
  })
}

/** The names of fields that Payload would give an English label. */
function unnamed(fields: Field[]): string[] {
  return fields.flatMap((field) => {
    const isColumn = 'name' in field && !(field.admin as { disableListColumn?: boolean })?.disableListColumn
    const own = isColumn && !('label' in field) ? [String(field.name)] : []
    if (field.type === 'tabs') return [...own, ...field.tabs.flatMap((tab) => unnamed(tab.fields))]
    return 'fields' in field ? [...own, ...unnamed(field.fields)] : own
  })
}

/** The names of fields without an access rule. */
function unruled(fields: Field[]): string[] {
  return fields.flatMap((field) => {
    const own = 'name' in field && field.type !== 'ui' && !field.access ? [String(field.name)] : []
    if (field.type === 'tabs') return [...own, ...field.tabs.flatMap((tab) => unruled(tab.fields))]
    return 'fields' in field ? [...own, ...unruled(field.fields)] : own
  })
}
