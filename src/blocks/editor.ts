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
import { CalloutBlock } from './callout/schema'
import { CareCardBlock } from './care-card/schema'
import { CauseListBlock } from './cause-list/schema'
import { FigureBlock } from './figure/schema'
import { RelatedSymptomsBlock } from './related-symptoms/schema'

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
