import { messages } from '@/language/messages'

/** Stands above the rows of a tier: how many there are, and what their numbers are. */
export function TierHead({ count }: { count?: string }) {
  return (
    <p className="tier__head">
      <span className="tier__count">{count}</span> <span>{messages().blocks.causeList.perYear}</span>
    </p>
  )
}
