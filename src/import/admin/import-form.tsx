'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useRef, useState } from 'react'
import type { ImportLine } from './line'
import { type ChosenPicture, picturesToSend } from './pictures-to-send'
import { runImport } from './run-import'
import { sendPictures } from './send-pictures'
import './import-form.css'

/** Chooses a file, tries it first, shows how far it is, and what came of it. */
export function ImportForm() {
  const [line, setLine] = useState<ImportLine>()
  const stop = useRef<AbortController>(undefined)
  const sent = useRef<{ batch: string; list: string }>(undefined)
  const isRunning = line?.state === 'running'

  async function start(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const file = fields.get('file')
    if (!(file instanceof File) || file.name === '') {
      setLine({ state: 'failed', text: 'Kies eerst een bestand.' })
      return
    }
    const choices = ['dryRun', 'publish', 'synonyms'].filter((name) => fields.has(name))
    const options = Object.fromEntries(choices.map((name) => [name, '']))
    stop.current = new AbortController()
    const { signal } = stop.current
    try {
      const pictures = picturesToSend(filesOf(event.currentTarget, 'pictures'))
      if (pictures.length > 0) options.pictures = await sendOnce(pictures, signal)
      setLine({ state: 'running', part: 0, text: 'Het bestand wordt verstuurd …' })
      await runImport(file, options, signal, setLine)
      if (!fields.has('dryRun')) sent.current = undefined
    } catch (error) {
      const text = signal.aborted
        ? 'Gestopt. Hetzelfde bestand gaat verder waar het gebleven was.'
        : (error as Error).message
      setLine({ state: 'failed', text })
    }
  }

  /** After a trial run, or a stop, the same pictures are there already. */
  async function sendOnce(pictures: ChosenPicture[], signal: AbortSignal): Promise<string> {
    const list = pictures.map(({ file, path }) => `${path} ${file.size} ${file.lastModified}`).join('\n')
    if (sent.current?.list === list) return sent.current.batch
    const batch = await sendPictures(pictures, signal, (count) =>
      setLine({
        state: 'running',
        part: count / pictures.length,
        text: `Afbeeldingen versturen: ${count} van ${pictures.length}`,
      }),
    )
    sent.current = { batch, list }
    return batch
  }

  return (
    <form className="import-form" onSubmit={start}>
      <p>
        Een export van WordPress (in WordPress: Extra, Exporteren), of de tekst van een artikel. Wat er al is,
        blijft: hetzelfde bestand nog eens voegt alleen toe wat ontbreekt. Adressen van mensen die reageerden
        blijven geheim.
      </p>
      <label className="field-label" htmlFor="import-file">
        Bestand
      </label>
      <input id="import-file" type="file" name="file" accept=".xml,.txt,text/xml,text/plain" />
      <label className="field-label" htmlFor="import-pictures">
        Afbeeldingen: de map wp-content/uploads van die site (mag leeg blijven)
      </label>
      <input id="import-pictures" type="file" name="pictures" multiple {...WHOLE_FOLDER} />
      <Choice name="dryRun" label="Eerst alleen proberen: er wordt niets bewaard" checked />
      <Choice name="publish" label="Publiceren wat daar openbaar was (anders worden het concepten)" />
      <Choice name="synonyms" label="Categorieën en tags worden synoniemen" />
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

function Outcome({ line }: { line: ImportLine | undefined }) {
  return (
    <div role="status">
      {line?.state === 'running' && (
        <>
          <progress className="import-form__progress" aria-label="Voortgang" max={1} value={line.part} />
          <p>{line.text || 'Bezig …'}</p>
        </>
      )}
      {line?.state === 'failed' && <p className="import-form__failed">Niet alles is gelukt.</p>}
      {line && line.state !== 'running' && <pre className="import-form__report">{line.text}</pre>}
    </div>
  )
}
