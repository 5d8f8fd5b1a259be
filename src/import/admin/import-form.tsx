'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { Refused } from '@/admin/call-staff'
import type { ImportLine } from './line'
import { type ChosenPicture, picturesToSend } from './pictures-to-send'
import { runImport } from './run-import'
import { beginPictures, isOfChoice, type SentPictures, sendPictures } from './send-pictures'
import '@/admin/plain-fields.css'
import './import-form.css'

/** What the server answers when it has cleaned up. */
const GONE = 410

/** Chooses a file, tries it first, shows how far it is, and what came of it. */
export function ImportForm() {
  const [line, setLine] = useState<ImportLine | Asked>()
  const chosen = useRef<HTMLInputElement>(null)
  const stop = useRef<AbortController>(undefined)
  const sent = useRef<SentPictures>(undefined)
  const isRunning = line?.state === 'running'

  async function start(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const file = fields.get('file')
    if (!(file instanceof File) || file.name === '') {
      setLine({ state: 'asked', text: 'Kies eerst een bestand.' })
      chosen.current?.focus()
      return
    }
    const choices = ['dryRun', 'publish', 'update', 'synonyms'].filter((name) => fields.has(name))
    const options = Object.fromEntries(choices.map((name) => [name, '']))
    for (const name of ['articlesOf', 'noCausesFrom']) {
      const typed = String(fields.get(name) ?? '').trim()
      if (typed) options[name] = typed
    }
    stop.current = new AbortController()
    const { signal } = stop.current
    try {
      const pictures = picturesToSend(filesOf(event.currentTarget, 'pictures'))
      const sending: ImportLine = { state: 'running', part: 0, text: 'Het bestand wordt verstuurd …' }
      // Before anything is awaited: a second press on Start would import twice.
      setLine(sending)
      if (pictures.length > 0) options.pictures = await send(pictures, signal)
      setLine(sending)
      await runImport(file, options, signal, (told) => {
        setLine(told)
        // The server lets go of the pictures then.
        if (told.state === 'done' && !fields.has('dryRun')) sent.current = undefined
      })
    } catch (error) {
      if (error instanceof Refused && error.status === GONE) sent.current = undefined
      const text = signal.aborted
        ? 'Gestopt. Hetzelfde bestand gaat verder waar het gebleven was.'
        : (error as Error).message
      setLine({ state: 'failed', text })
    }
  }

  /** Answers with the name under which the import finds them. */
  async function send(pictures: ChosenPicture[], signal: AbortSignal): Promise<string> {
    if (sent.current && !isOfChoice(sent.current, pictures)) sent.current = undefined
    sent.current ??= await beginPictures(signal)
    await sendPictures(sent.current, pictures, signal, (count) =>
      setLine({
        state: 'running',
        part: count / pictures.length,
        text: `Afbeeldingen versturen: ${count} van ${pictures.length}`,
      }),
    )
    return sent.current.batch
  }

  return (
    <form className="plain-fields import-form" onSubmit={start}>
      <p>
        Een export van WordPress (Extra, Exporteren) of Ghost, een artikel als tekst, Markdown of Word
        (.docx), reacties van Disqus, of een lijst oorzaken (CSV). Wat er al is, blijft: hetzelfde bestand nog
        eens voegt alleen toe wat ontbreekt. Adressen van mensen die reageerden blijven geheim.
      </p>
      <label className="field-label" htmlFor="import-file">
        Bestand
      </label>
      <input
        ref={chosen}
        id="import-file"
        type="file"
        name="file"
        accept=".xml,.txt,.json,.md,.markdown,.docx,.csv"
      />
      <label className="field-label" htmlFor="import-pictures">
        Afbeeldingen: de map wp-content/uploads van die site (mag leeg blijven)
      </label>
      <input id="import-pictures" type="file" name="pictures" multiple {...WHOLE_FOLDER} />
      <Choice name="dryRun" label="Eerst alleen proberen: er wordt niets bewaard" checked />
      <Choice name="publish" label="Publiceren wat daar openbaar was (anders worden het concepten)" />
      <Choice name="update" label="Bijwerken wat een eerdere import maakte en hier niemand bewerkte" />
      <Choice name="synonyms" label="Categorieën en tags worden synoniemen" />
      <Names name="articlesOf" label="Ook als artikel inlezen (mag leeg blijven)">
        Soorten die deze site niet heeft, zoals het verslag ze noemt, met komma’s ertussen. Of “pagina”: dan
        worden ook pagina’s artikelen.
      </Names>
      <Names name="noCausesFrom" label="Geen oorzaken uit de lijsten van (mag leeg blijven)">
        Nummers van berichten uit het verslag, met komma’s ertussen. Of “alle”: dan geeft geen enkel bericht
        oorzaken.
      </Names>
      <div className="import-form__buttons">
        <Button type="submit" disabled={isRunning}>
          Start
        </Button>
        {isRunning && (
          <Button buttonStyle="secondary" onClick={() => stop.current?.abort()}>
            Stop
          </Button>
        )}
      </div>
      <Outcome line={line} />
    </form>
  )
}

/** What the form itself asks for, before anything was tried. */
interface Asked {
  state: 'asked'
  text: string
}

/** Lets people choose a folder with all that is in it; React's types do not know it. */
const WHOLE_FOLDER = { webkitdirectory: '' }

function filesOf(form: HTMLFormElement, name: string): File[] {
  const input = form.elements.namedItem(name)
  return input instanceof HTMLInputElement ? [...(input.files ?? [])] : []
}

function Choice({ name, label, checked = false }: { name: string; label: string; checked?: boolean }) {
  return (
    <label className="import-form__choice">
      <input type="checkbox" name={name} defaultChecked={checked} /> {label}
    </label>
  )
}

/** Takes names with commas between them, and says below which. */
function Names({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  const id = useId()
  return (
    <>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input id={id} type="text" name={name} maxLength={2000} aria-describedby={`${id}-how`} />
      <p className="field-description" id={`${id}-how`}>
        {children}
      </p>
    </>
  )
}

function Outcome({ line }: { line: ImportLine | Asked | undefined }) {
  return (
    <div role="status">
      {line?.state === 'running' && (
        <>
          <progress className="import-form__progress" aria-label="Voortgang" max={1} value={line.part} />
          <p>{line.text || 'Bezig …'}</p>
        </>
      )}
      {line?.state === 'failed' && <p className="import-form__failed">Niet alles is gelukt.</p>}
      {line?.state === 'asked' && <p className="import-form__failed">{line.text}</p>}
      {(line?.state === 'done' || line?.state === 'failed') && (
        <pre className="import-form__report">{line.text}</pre>
      )}
    </div>
  )
}
