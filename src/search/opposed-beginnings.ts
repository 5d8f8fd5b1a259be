import { grammar } from './words'

/** Whether one says that there is too much of what the other says there is too little of: "hypokaliëmie" and "hyperkaliëmie". */
export function areOpposed(one: string, other: string): boolean {
  const [beginning, opposite] = [opposedBeginningOf(one), opposedBeginningOf(other)]
  return beginning !== undefined && opposite !== undefined && beginning !== opposite
}

/** What is told apart by "hyper" and "hypo" is the rest: "hypertermie" is no "hypertensie". */
export function withoutOpposed(word: string): string {
  return word.slice(opposedBeginningOf(word)?.length ?? 0)
}

function opposedBeginningOf(word: string): string | undefined {
  return grammar().opposedBeginnings.find((each) => word.startsWith(each))
}
