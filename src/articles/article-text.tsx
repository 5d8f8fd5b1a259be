import type { SerializedLinkNode } from '@payloadcms/richtext-lexical'
import {
  type JSXConvertersFunction,
  LinkJSXConverter,
  RichText,
  TextJSXConverter,
} from '@payloadcms/richtext-lexical/react'
import type {
  CalloutBlock,
  CareCardBlock,
  CauseListBlock,
  FigureBlock,
  Page,
  RelatedSymptomsBlock,
  TableBlock,
} from '@/payload-types'
import type { BlockSlug } from '@/text/blocks/blocks'
import { Callout } from '@/text/blocks/callout/callout'
import { CareCard } from '@/text/blocks/care-card/care-card'
import { CauseList } from '@/text/blocks/cause-list/cause-list'
import { Figure } from '@/text/blocks/figure/figure'
import { RelatedSymptoms } from '@/text/blocks/related-symptoms/related-symptoms'
import { Table } from '@/text/blocks/table/table'
import type { FollowedTarget } from '@/text/followed'
import { FootnoteMark } from '@/text/footnote/footnote'
import { isFootnote } from '@/text/footnote/footnotes-in'
import { leadsSomewhere } from '@/text/leads-somewhere'
import { FORMAT, KNOWN_FORMATS } from '@/text/text-format'
import type { TextNode } from '@/text/text-node'
import { causePath, pagePath, symptomPath } from '@/ui/paths'
import type { Outline } from './contents'
import { publishedLink } from './published-link'

type Converters = ReturnType<JSXConvertersFunction>
type BlockArgs<Block> = { node: { fields: Block } }
type InlineArgs = { childIndex: number; node: object; parent: object }

interface Props {
  body: Page['body']
  /** An article's; plain pages have none. */
  outline?: Outline
  /** Where an article's figures come from. */
  origin?: string
  /** Whether an editor looks, who sees what is missing. */
  editing?: boolean
}

/** Text as the editor wrote it, with its blocks. */
export function ArticleText(props: Props) {
  return <RichText data={props.body} converters={convertersFor(props)} disableContainer />
}

function convertersFor({ body, outline, origin, editing }: Props) {
  const opening: unknown = body?.root.children[0]
  return ({ defaultConverters }: { defaultConverters: Converters }): Converters => ({
    ...defaultConverters,
    ...LINKS,
    text: (args) => {
      const { format } = args.node
      const words = asText({ ...args, node: { ...args.node, format: format & BY_PAYLOAD } })
      return format & FORMAT.strikethrough ? <s>{words}</s> : words
    },
    link: (args) => (isToNowhere(args.node) ? args.nodesToJSX({ nodes: args.node.children }) : asLink(args)),
    autolink: (args) =>
      leadsSomewhere(args.node.fields.url ?? '')
        ? asAutolink(args)
        : args.nodesToJSX({ nodes: args.node.children }),
    heading: ({ node, nodesToJSX }) => {
      const Heading = node.tag
      return <Heading id={outline?.headingIds.get(node)}>{nodesToJSX({ nodes: node.children })}</Heading>
    },
    inlineBlocks: {
      footnote: ({ childIndex, node, parent }: InlineArgs) => {
        const footnote = outline?.footnotes.get(node)
        const before = (parent as TextNode).children?.[childIndex - 1]
        return footnote && <FootnoteMark {...footnote} follows={before !== undefined && isFootnote(before)} />
      },
    },
    blocks: {
      causeList: ({ node }: BlockArgs<CauseListBlock>) => (
        <>
          {node.fields.heading && <h2>{node.fields.heading}</h2>}
          <CauseList groups={outline?.tiers ?? []} origin={origin ?? ''} />
        </>
      ),
      figure: ({ node }: BlockArgs<FigureBlock>) =>
        typeof node.fields.image === 'object' &&
        node.fields.image && (
          <Figure
            image={node.fields.image}
            caption={node.fields.caption ?? null}
            first={node === opening}
            editing={editing}
          />
        ),
      careCard: ({ node }: BlockArgs<CareCardBlock>) => (
        <CareCard level={node.fields.level} reasons={node.fields.reasons.map(({ text }) => text)} />
      ),
      callout: ({ node }: BlockArgs<CalloutBlock>) => (
        <Callout heading={node.fields.heading ?? null} text={node.fields.text} />
      ),
      relatedSymptoms: ({ node }: BlockArgs<RelatedSymptomsBlock>) => (
        <RelatedSymptoms symptoms={node.fields.symptoms.flatMap(publishedLink)} />
      ),
      table: ({ node: { fields } }: BlockArgs<TableBlock>) => (
        <Table
          caption={fields.caption ?? null}
          headRow={fields.headRow ?? false}
          headColumn={fields.headColumn ?? false}
          rows={fields.rows}
        />
      ),
    } satisfies Record<BlockSlug, unknown>,
  })
}

const PATHS: Record<string, (slug: string) => string> = {
  symptoms: symptomPath,
  causes: causePath,
  pages: pagePath,
}

const LINKS = LinkJSXConverter({ internalDocToHref: ({ linkNode }) => pathOf(linkNode) ?? '' })
/** Payload strikes words through by a style, which the site's policy does not let through. */
const BY_PAYLOAD = KNOWN_FORMATS & ~FORMAT.strikethrough
const asText = TextJSXConverter.text as Extract<typeof TextJSXConverter.text, (...args: never[]) => unknown>
const asLink = LINKS.link as Extract<typeof LINKS.link, (...args: never[]) => unknown>
const asAutolink = LINKS.autolink as Extract<typeof LINKS.autolink, (...args: never[]) => unknown>

/**
 * Whether what the editor linked to is a draft, withdrawn or gone, or no address at all: readers get its words, and no dead end.
 */
function isToNowhere(link: SerializedLinkNode): boolean {
  return link.fields.linkType === 'internal' ? !pathOf(link) : !leadsSomewhere(link.fields.url ?? '')
}

function pathOf({ fields: { doc } }: SerializedLinkNode): string | undefined {
  const target = doc?.value as Partial<FollowedTarget> | string | null | undefined
  if (!doc || !target || typeof target === 'string' || !target.slug || target.deletedAt) return undefined
  // Causes have no drafts, and so no status.
  if (target._status === 'draft') return undefined
  return PATHS[doc.relationTo]?.(target.slug)
}
