import { type JSXConvertersFunction, LinkJSXConverter, RichText } from '@payloadcms/richtext-lexical/react'
import { Callout } from '@/blocks/callout/callout'
import { CareCard } from '@/blocks/care-card/care-card'
import { CauseList } from '@/blocks/cause-list/cause-list'
import { Figure } from '@/blocks/figure/figure'
import { RelatedSymptoms } from '@/blocks/related-symptoms/related-symptoms'
import type {
  CalloutBlock,
  CareCardBlock,
  CauseListBlock,
  FigureBlock,
  Page,
  RelatedSymptomsBlock,
  Symptom,
} from '@/payload-types'
import { pagePath, symptomPath } from '@/ui/paths'
import type { Outline } from './contents'

type Converters = ReturnType<JSXConvertersFunction>
type BlockArgs<Block> = { node: { fields: Block } }

/** Text as the editor wrote it, with its blocks; `outline` and `origin` are an article's, plain pages have none. */
export function ArticleText(props: { body: Page['body']; outline?: Outline; origin?: string }) {
  return <RichText data={props.body} converters={convertersFor(props)} disableContainer />
}

function convertersFor({ body, outline, origin }: Parameters<typeof ArticleText>[0]) {
  const opening: unknown = body?.root.children[0]
  return ({ defaultConverters }: { defaultConverters: Converters }): Converters => ({
    ...defaultConverters,
    ...LinkJSXConverter({ internalDocToHref: ({ linkNode }) => pathOf(linkNode.fields.doc) }),
    heading: ({ node, nodesToJSX }) => {
      const Heading = node.tag
      return <Heading id={outline?.headingIds.get(node)}>{nodesToJSX({ nodes: node.children })}</Heading>
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
          <Figure image={node.fields.image} caption={node.fields.caption ?? null} first={node === opening} />
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
    },
  })
}

/** The address of what a link in the text points to; nowhere when it is not there for readers. */
function pathOf(doc: { relationTo: string; value: unknown } | null | undefined): string {
  const target = doc?.value as { slug?: string | null } | string | undefined
  if (!target || typeof target === 'string' || !target.slug) return '#'
  return doc?.relationTo === 'symptoms' ? symptomPath(target.slug) : pagePath(target.slug)
}

function publishedLink(symptom: string | Symptom | null): { slug: string; title: string }[] {
  if (!symptom || typeof symptom === 'string' || symptom._status !== 'published' || !symptom.slug) return []
  return [{ slug: symptom.slug, title: symptom.title }]
}
