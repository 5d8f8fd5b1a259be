import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { CalloutBlock } from './blocks/callout/schema'
import { CareCardBlock } from './blocks/care-card/schema'
import { CauseListBlock } from './blocks/cause-list/schema'
import { FigureBlock } from './blocks/figure/schema'
import { RelatedSymptomsBlock } from './blocks/related-symptoms/schema'

/** What an article's text can hold. No italics: they read badly, and emphasis is bold. */
export const articleEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({ enabledCollections: ['symptoms', 'causes', 'pages'] }),
    BlocksFeature({
      blocks: [CauseListBlock, FigureBlock, CareCardBlock, CalloutBlock, RelatedSymptomsBlock],
    }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
