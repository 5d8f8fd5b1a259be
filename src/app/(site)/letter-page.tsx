import type { ReactNode } from 'react'
import { letterAt } from '@/articles/letters'
import { messages } from '@/language/messages'
import type { Route } from '../../../server/addresses.mjs'
import { readerPage } from './reader-page'

/** A part of a list that has a page of its own; `letter` is as in the address, where parameters are decoded. */
interface Choice {
  letter?: string
}

interface LetterPage<Params, Entry, Chosen extends Choice> {
  list: () => Promise<readonly Entry[]>
  /** What the address asks for; undefined where it asks for nothing. */
  choiceOf: (params: Params) => Chosen | undefined
  /** Whether anything is in that part. */
  holds: (entries: readonly Entry[], choice: Chosen) => boolean
  pathOf: (choice: Chosen) => string
  /** The title of the list, without the letter. */
  titleOf: (choice: Chosen) => string
  index: (entries: readonly Entry[], choice: Chosen) => ReactNode
}

/** The page of one letter, or kind, of a long list: its head and its body. */
export function letterPage<Params, Entry, Chosen extends Choice>(
  route: Route,
  { list, choiceOf, holds, pathOf, titleOf, index }: LetterPage<Params, Entry, Chosen>,
) {
  return readerPage(route, async (params: Params) => {
    const choice = choiceOf(params)
    const entries = await list()
    if (!choice || !holds(entries, choice)) return null
    const name = titleOf(choice)
    const { letter } = choice
    const title = letter === undefined ? name : messages().site.letters.title(name, letterAt(letter))
    return {
      facts: { title, path: pathOf(choice) },
      body: (
        <>
          <h1>{title}</h1>
          {index(entries, choice)}
        </>
      ),
    }
  })
}
