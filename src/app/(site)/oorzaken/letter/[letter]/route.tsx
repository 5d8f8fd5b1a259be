import { CauseIndex, holdsCauses } from '@/articles/causes/cause-index'
import { getCauses } from '@/articles/causes/get-cause'
import { messages } from '@/language/messages'
import { causesByLetterPath } from '@/ui/paths'
import { letterPage } from '../../../letter-page'

export const GET = letterPage('/oorzaken/letter/[letter]', {
  list: getCauses,
  choiceOf: ({ letter }: { letter: string }) => ({ letter: encodeURIComponent(letter) }),
  holds: holdsCauses,
  pathOf: ({ letter }) => causesByLetterPath(letter),
  titleOf: () => messages().causes.title,
  index: (causes, choice) => <CauseIndex causes={causes} choice={choice} />,
})
