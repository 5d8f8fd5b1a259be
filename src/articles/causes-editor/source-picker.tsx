import { useState } from 'react'
import { fullSourceName, type SourceLabel, suggestSources } from '../sources/picker/api'
import { CreateSource } from '../sources/picker/create-source'
import { Combobox } from './combobox'
import { useSuggestions } from './use-suggestions'

interface Props {
  label: string
  /** The one that is chosen. */
  source: SourceLabel | undefined
  onPick: (source: SourceLabel | undefined) => void
}

/** Finds a source by title, publisher or address while typing, or makes it; an emptied field is no source. */
export function SourcePicker({ label, source, onPick }: Props) {
  /** Undefined while the field shows what is chosen. */
  const [typed, setTyped] = useState<string>()
  const [isCreating, setCreating] = useState(false)
  const [isBack, setBack] = useState(false)
  const suggestions = useSuggestions(typed ?? '', suggestSources)

  const pick = (picked: SourceLabel | undefined) => {
    setTyped(undefined)
    setCreating(false)
    setBack(true)
    onPick(picked)
  }
  if (isCreating) {
    const goBack = () => {
      setCreating(false)
      setBack(true)
    }
    return <CreateSource typed={typed?.trim() ?? ''} onMade={pick} onCancel={goBack} />
  }
  return (
    <Combobox
      column="sourceRecord"
      label={label}
      placeholder="titel, uitgever of adres"
      isFocused={isBack}
      typed={typed ?? (source ? fullSourceName(source) : '')}
      onType={(text) => {
        setBack(false)
        setTyped(text)
      }}
      {...suggestions}
      keyOf={({ id }) => id}
      show={fullSourceName}
      makesNew={`Nieuwe bron maken: "${typed?.trim() ?? ''}"`}
      onChoose={(choice) => (choice ? pick(choice) : setCreating(true))}
      onLeave={(how) => {
        if (how === 'elsewhere' && typed !== undefined && !typed.trim()) onPick(undefined)
        setTyped(undefined)
        setBack(false)
      }}
    />
  )
}
