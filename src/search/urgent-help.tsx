import { messages } from '@/language/messages'
import { wordsOf } from './words'

interface Props {
  question: string
  words: { emergency: string[]; selfHarm: string[] }
}

/** Above the results, where somebody asks for what cannot wait. */
export function UrgentHelp({ question, words }: Props) {
  const { emergency, selfHarm } = messages().search.urgent
  if (asksFor(question, words.selfHarm)) {
    return (
      <p className="urgent-help urgent-help--113" role="note">
        {selfHarm.words} <a href={selfHarm.phone.href}>{selfHarm.phone.text}</a> {selfHarm.or}{' '}
        <a href={selfHarm.site.href}>{selfHarm.site.text}</a>.
      </p>
    )
  }
  if (!asksFor(question, words.emergency)) return null
  return (
    <p className="urgent-help urgent-help--112" role="note">
      {emergency.words} <a href={emergency.phone.href}>{emergency.phone.text}</a>.
    </p>
  )
}

/** Whether the question holds one of them: its words one after the other, the last one perhaps longer. */
export function asksFor(question: string, listed: string[]): boolean {
  const asked = wordsOf(question)
  return listed
    .map(wordsOf)
    .some((wanted) => wanted.length > 0 && asked.some((_, at) => stands(wanted, asked, at)))
}

function stands(wanted: string[], asked: string[], at: number): boolean {
  return wanted.every((word, index) => {
    const other = asked[at + index]
    return index === wanted.length - 1 ? other?.startsWith(word) : other === word
  })
}
