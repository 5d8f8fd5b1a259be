import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { blocksFeature } from './blocks-feature'
import { FootnoteBlock } from './footnote/schema'
import { ArticleLinks } from './link-feature'
import { LinkKeysFeature } from './link-keys-feature'
import { PasteFeature } from './paste-feature'
import { RemarkFeature } from './remark-feature'

/** What a text can hold. Emphasis is bold; italics are for names in another language and titles. */
export const articleEditor = editorWith([])

/** With footnotes as well, where a list of sources stands below. */
export const editorWithFootnotes = editorWith([FootnoteBlock])

function editorWith(inlineBlocks: Block[]) {
  return lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      SuperscriptFeature(),
      SubscriptFeature(),
      StrikethroughFeature(),
      BlockquoteFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      ArticleLinks,
      LinkKeysFeature(),
      blocksFeature(inlineBlocks),
      PasteFeature(),
      RemarkFeature(),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })
}
