import { messages } from '@/language/messages'
import { formatNumber } from '@/ui/numbers'

interface Figure {
  /** From and to. */
  range?: readonly [number, number] | null
  year?: number | null
}

/** How sure a figure is, and of when: "Van 800 tot 1.500, in 2023"; null where nothing is known. */
export function rangeWords({ range, year }: Figure): string | null {
  const words = messages().blocks.causeList
  if (!range) return year ? words.year(year) : null
  const [from, to] = range.map(formatNumber) as [string, string]
  return year ? words.rangeIn(from, to, year) : words.range(from, to)
}
