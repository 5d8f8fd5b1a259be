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
import { BLOCKS } from './blocks/blocks'

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
      blocks: Object.values(BLOCKS),
    }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
