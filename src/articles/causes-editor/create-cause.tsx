import { useState } from 'react'
import { splitTerm } from '@/text/blocks/cause-list/parse-cause-line'
import { causeKind } from '../causes/cause-kind'
import { makeCauses } from './api'
import type { CauseKind } from './cause-kinds'
import type { CauseLabel } from './cause-row'
import { CreateField } from './create-field'
import { CreateForm } from './create-form'
import { KindSelect } from './kind-select'

interface Props {
  /** What was typed: a name, perhaps with its term in parentheses. */
  name: string
  onMade: (cause: CauseLabel) => void
  onCancel: () => void
}

/** Asks what a new cause needs and makes it. */
export function CreateCause({ name: typed, onMade, onCancel }: Props) {
  const first = splitTerm(typed)
  const [name, setName] = useState(first.name)
  const [term, setTerm] = useState(first.term ?? '')
  const [kind, setKind] = useState<CauseKind>(causeKind(first.name, first.term))

  const make = async () => {
    if (!name.trim()) return 'Vul de naam in.'
    const [made] = await makeCauses([{ name: name.trim(), term: term.trim() || undefined, kind }])
    return made ?? 'De oorzaak kon niet worden gemaakt.'
  }
  return (
    <CreateForm label="Nieuwe oorzaak" make={make} onMade={onMade} onCancel={onCancel}>
      <CreateField caption="Naam in gewone woorden" value={name} onSet={setName} isFocused />
      <CreateField caption="Term of merknaam" value={term} onSet={setTerm} />
      <KindSelect label="Soort" value={kind} onChange={setKind} />
    </CreateForm>
  )
}
