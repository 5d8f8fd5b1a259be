import { useEffect, useMemo, useState } from 'react'
import { FormDialog } from '@/admin/form-dialog/form-dialog'
import { causeKind } from '../causes/cause-kind'
import { fetchLabels, makeCauses } from './api'
import { applyPasted } from './apply-pasted'
import type { CauseKind } from './cause-kinds'
import type { CauseLabel, CauseLabels, CauseRow } from './cause-row'
import { comparePasted } from './compare-pasted'
import { PastePreview } from './paste-preview'
import { pastedText } from './pasted-text'
import { readPasted } from './read-pasted'

interface Props {
  rows: readonly CauseRow[]
  labels: CauseLabels
  /** What is in the text area at first. */
  pasted: string
  /** Gets how the rows become others, which may have changed while new causes were made. */
  onApply: (make: (rows: readonly CauseRow[]) => CauseRow[], made: CauseLabel[]) => void
  onClose: () => void
}

/** Takes a pasted list, shows what it would change, and changes it when told to. */
export function PasteDialog({ rows, labels, pasted, onApply, onClose }: Props) {
  const [text, setText] = useState(pasted)
  const [found, setFound] = useState<{ for: string; causes: CauseLabel[] }>()
  const [kinds, setKinds] = useState<ReadonlyMap<number, CauseKind>>(new Map())
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set())
  const [message, setMessage] = useState<string>()
  const read = useMemo(() => readPasted(text), [text])
  useFound(text, read.causes, setFound, setMessage)
  const comparison = useMemo(() => {
    if (found?.for !== text) return undefined
    return comparePasted(
      rows,
      new Map([...labels, ...found.causes.map((each) => [each.id, each] as const)]),
      read,
    )
  }, [found, text, rows, labels, read])

  const apply = async () => {
    if (!comparison) return
    const missing = comparison.added.filter(({ cause }) => !cause).map(({ pasted: line }) => line)
    const wanted = missing.map(({ line, name, term }) => ({
      name,
      term,
      kind: kinds.get(line) ?? causeKind(name, term),
    }))
    const made = wanted.length === 0 ? [] : await makeCauses(wanted)
    const ids = new Map(missing.map(({ line }, index) => [line, made[index]?.id]))
    const make = (now: readonly CauseRow[]) =>
      applyPasted(now, comparison, ({ line }) => ids.get(line), removed)
    onApply(make, [...(found?.causes ?? []), ...made])
  }
  return (
    <FormDialog
      isReady={Boolean(comparison && changesSomething(comparison, removed))}
      isWide
      label="Overnemen"
      onClose={onClose}
      onSend={apply}
      title="Lijst plakken"
    >
      <label>
        Plak hier de lijst: op elke regel "naam (term) – 12,5", of kolommen uit Excel, Word of een webpagina
        <textarea
          rows={8}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onPaste={(event) => {
            const { selectionStart, selectionEnd } = event.currentTarget
            event.preventDefault()
            const inserted = pastedText(event.clipboardData)
            setText(text.slice(0, selectionStart) + inserted + text.slice(selectionEnd))
          }}
        />
      </label>
      {message && <p role="alert">{message}</p>}
      {comparison && text.trim() && (
        <PastePreview
          comparison={comparison}
          labels={labels}
          kinds={kinds}
          onKind={(line, kind) => setKinds(new Map([...kinds, [line, kind]]))}
          removed={removed}
          onRemoved={setRemoved}
        />
      )}
    </FormDialog>
  )
}

function changesSomething(
  { added, changed }: ReturnType<typeof comparePasted>,
  removed: ReadonlySet<string>,
): boolean {
  return added.length + changed.length + removed.size > 0
}

/** Looks up which of the pasted names the site knows, once typing rests. */
function useFound(
  text: string,
  causes: readonly { name: string }[],
  onFound: (found: { for: string; causes: CauseLabel[] }) => void,
  onProblem: (message: string | undefined) => void,
): void {
  useEffect(() => {
    const names = [...new Set(causes.map(({ name }) => name))]
    let isTypedOn = false
    const timer = setTimeout(async () => {
      try {
        const causes = names.length > 0 ? await fetchLabels({ names }) : []
        if (isTypedOn) return
        onFound({ for: text, causes })
        onProblem(undefined)
      } catch (error) {
        if (!isTypedOn) onProblem((error as Error).message)
      }
    }, 150)
    return () => {
      isTypedOn = true
      clearTimeout(timer)
    }
  }, [text, causes, onFound, onProblem])
}
