import { messages } from '@/language/messages'
import { letterInPath } from './letters'

interface Props {
  letters: string[]
  /** The one whose page this is, as in its address. */
  current?: string | undefined
  /** The address of a letter's page. */
  pathOf: (letter: string) => string
}

/** The way to the pages of a long list, a letter each. */
export function LetterLinks({ letters, current, pathOf }: Props) {
  const words = messages().site.letters
  return (
    <nav className="choices choices--letters" aria-label={words.label}>
      <ul>
        {letters.map((letter) => {
          const path = letterInPath(letter)
          return (
            <li key={letter}>
              <a
                href={pathOf(path)}
                aria-current={path === current ? 'page' : undefined}
                aria-label={letter === '#' ? words.otherSigns : undefined}
              >
                {letter}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
