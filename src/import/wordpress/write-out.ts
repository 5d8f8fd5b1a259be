import type { Post } from '../posts/read-post'
import type { Survey } from '../posts/survey'
import { builderText } from './builder-text'
import { unescapedOnce } from './escaped-twice'
import { expandBlocks } from './expand-blocks'
import { type Note, notesHtml, readNotes } from './footnotes'
import { ledElsewhere } from './led-elsewhere'
import { expandShortcodes } from './shortcodes'

interface WrittenOut {
  html: string
  told: string[]
}

/** The text of a post with all that stands elsewhere in the file: notes, reusable blocks, the data of page builders, pictures. */
export function writeOut(
  { html, meta, number, thumbnail }: Pick<Post, 'html' | 'meta' | 'number' | 'thumbnail'>,
  { attachments, blocks }: Pick<Survey, 'attachments' | 'blocks'>,
): WrittenOut {
  const unescaped = unescapedOnce(html)
  const followed = builderText(unescaped.html, meta, attachments)
  const { notes, told: toldOfNotes } = readNotes(meta.footnotes, followed.html)
  const expanded = expandBlocks(followed.html, blocks, notesHtml(notes))
  const shortcodes = expandShortcodes(expanded.html, attachments, number, notes.length)
  const below: Note[] = [...(expanded.hasNotes ? [] : notes), ...shortcodes.notes]
  const above = attachments.get(thumbnail ?? '')
  return {
    html: [
      ...(above ? [`<img src="${above.url.replaceAll('"', '%22')}" alt="">\n\n`] : []),
      shortcodes.html,
      notesHtml(below, expanded.hasNotes ? notes.length + 1 : 1),
    ].join(''),
    told: [
      ...(above || !/^[1-9]\d*$/.test(thumbnail ?? '')
        ? []
        : [`de uitgelichte afbeelding (nummer ${thumbnail}) staat niet in dit bestand, en ontbreekt.`]),
      ...ledElsewhere(meta),
      ...unescaped.told,
      ...followed.told,
      ...toldOfNotes,
      ...expanded.told,
      ...shortcodes.told,
    ],
  }
}
