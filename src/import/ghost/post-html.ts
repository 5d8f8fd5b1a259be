import { Marked } from 'marked'
import { escapedText } from '../wordpress/escaped-text'
import { lexicalHtml } from './lexical-html'
import { mobiledocHtml } from './mobiledoc-html'

interface Texts {
  html?: string | null | undefined
  lexical?: string | null | undefined
  mobiledoc?: string | null | undefined
  markdown?: string | null | undefined
  plaintext?: string | null | undefined
}

/** The text of a post: as Ghost showed it, or where the file has only what its editors keep, made of that. */
export function postHtml(texts: Texts, tell: (message: string) => void): string {
  if (texts.html?.trim()) return texts.html
  const unknown = (card: string) => tell(`van de kaart "${card}" staat niets in dit bestand dat te lezen is.`)
  try {
    const made =
      (texts.lexical && lexicalHtml(texts.lexical, unknown)) ||
      (texts.mobiledoc && mobiledocHtml(texts.mobiledoc, unknown))
    if (made) return made
  } catch {
    tell('de tekst van de editor is niet te lezen; kijk na of de tekst compleet is.')
  }
  if (texts.markdown) return new Marked().parse(texts.markdown, { async: false })
  return escapedText(texts.plaintext ?? '')
}
