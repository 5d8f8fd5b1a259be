import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { letterAt } from '@/articles/letters'
import { messages } from '@/language/messages'
import { NOT_FOUND, NotFound } from '@/ui/absent'
import { guarded, guardedMetadata } from './guarded'

/** A part of a list that has a page of its own; `letter` is as in the address. */
interface Choice {
  letter?: string
}

interface LetterPage<Params, Entry, Chosen extends Choice> {
  list: () => Promise<readonly Entry[]>
  /** What an address asks for; undefined where it asks for nothing. */
  choiceOf: (params: Params) => Chosen | undefined
  /** Whether anything is in that part. */
  holds: (entries: readonly Entry[], choice: Chosen) => boolean
  pathOf: (choice: Chosen) => string
  /** The title of the list, without the letter. */
  titleOf: (choice: Chosen) => string
  index: (entries: readonly Entry[], choice: Chosen) => ReactNode
}

/** The page of one letter, or kind, of a long list: its head and its body. */
export function letterPage<Params, Entry, Chosen extends Choice>({
  list,
  choiceOf,
  holds,
  pathOf,
  titleOf,
  index,
}: LetterPage<Params, Entry, Chosen>) {
  interface Props {
    params: Promise<Params>
  }
  const fullTitleOf = (choice: Chosen): string => {
    const title = titleOf(choice)
    return choice.letter === undefined ? title : messages().site.letters.title(title, letterAt(choice.letter))
  }
  const generateMetadata = guardedMetadata(async ({ params }: Props): Promise<Metadata> => {
    const choice = choiceOf(await params)
    if (!choice || !holds(await list(), choice)) return NOT_FOUND
    return { title: fullTitleOf(choice), alternates: { canonical: pathOf(choice) } }
  })
  const Page = guarded(async ({ params }: Props) => {
    const choice = choiceOf(await params)
    const entries = await list()
    if (!choice || !holds(entries, choice)) return <NotFound />
    return (
      <>
        <h1>{fullTitleOf(choice)}</h1>
        {index(entries, choice)}
      </>
    )
  })
  return { generateMetadata, Page }
}
