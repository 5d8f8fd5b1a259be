import type { Page } from '@/payload-types'
import { FORMAT } from '@/text/text-format'
import type { Fixture } from '@/ui/fixture'
import { ArticleText } from './article-text'

const ELEMENT = { version: 1, direction: null, format: '' as const, indent: 0 }

const words = (text: string, format = 0) => ({
  type: 'text',
  version: 1,
  text,
  format,
  mode: 'normal',
  style: '',
})
const element = (type: string, ...children: object[]) => ({ type, ...ELEMENT, children })
const body = (...children: { type: string; version: number }[]): Page['body'] => ({
  root: { ...ELEMENT, type: 'root', children },
})

export const articleTextFixtures: Fixture[] = [
  {
    name: 'words in every format',
    element: (
      <ArticleText
        body={body(
          element(
            'paragraph',
            words('Bij '),
            words('Clostridium tetani', FORMAT.italic),
            words(' zijn er 10'),
            words('9', FORMAT.superscript),
            words(' per liter, en CO'),
            words('2', FORMAT.subscript),
            words('. Neem '),
            words('twee', FORMAT.strikethrough),
            words(' een', FORMAT.bold | FORMAT.italic),
            words(' tablet.', 8),
          ),
        )}
      />
    ),
  },
  {
    name: 'a quote of two lines',
    element: (
      <ArticleText
        body={body(
          element('paragraph', words('De huisarts zegt:')),
          element(
            'quote',
            words('Kramp in de nacht is vervelend, en meestal onschuldig.'),
            { type: 'linebreak', version: 1 },
            words('A. de Arts'),
          ),
          element('paragraph', words('Daarna gaat de tekst verder.')),
        )}
      />
    ),
  },
]
