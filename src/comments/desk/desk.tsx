'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import type { SetTexts } from '../set-texts'
import type { QueueCounts } from './count-queues'
import { DeskFilterForm } from './desk-filter-form'
import { DeskRowView } from './desk-row-view'
import type { DeskFilter } from './filter'
import type { FoundArticle } from './find-articles'
import { KeyHelp } from './key-help'
import { LikelySpam } from './likely-spam'
import { QueueTabs } from './queue-tabs'
import { QUEUE_LABELS, type Queue } from './queues'
import type { DeskPage } from './row'
import type { RowFormKind } from './row-form'
import { SelectionBar } from './selection-bar'
import { useDesk } from './use-desk'
import { useDeskKeys } from './use-desk-keys'
import '@/admin/plain-fields.css'
import './desk.css'

export interface DeskProps {
  queue: Queue
  filter: DeskFilter
  first: DeskPage
  counts: QueueCounts
  article: FoundArticle | undefined
  texts: SetTexts
}

/** The moderation desk: one queue, one current comment, every decision one click or one key away. */
export function ModerationDesk({ queue, filter, first, counts, article, texts }: DeskProps) {
  const desk = useDesk(queue, filter, first)
  const [open, setOpen] = useState<{ id: string; form: RowFormKind }>()
  const [isHelpShown, setHelpShown] = useState(false)
  const keys = useDeskKeys(desk, {
    open: (form) => desk.current && setOpen({ id: desk.current, form }),
    help: () => setHelpShown((isShown) => !isShown),
  })
  useFocusOnCurrent(desk.current, Boolean(open))
  const isFiltered = useMemo(() => Object.values(filter).some(Boolean), [filter])
  return (
    <div className="plain-fields desk">
      <div className="desk__head">
        <h1 className="desk__title" tabIndex={-1} id="desk-title">
          Reacties beoordelen
        </h1>
        <button
          type="button"
          className="desk__help-toggle"
          aria-expanded={isHelpShown}
          aria-controls="desk-help"
          onClick={() => setHelpShown(!isHelpShown)}
        >
          <kbd>?</kbd> Toetsen
        </button>
      </div>
      <QueueTabs queue={queue} counts={counts} filter={filter} />
      <KeyHelp isShown={isHelpShown} areOn={keys.areOn} onSwitch={keys.setOn} />
      <DeskFilterForm key={JSON.stringify(filter)} queue={queue} filter={filter} article={article} />
      <SelectionBar desk={desk} />
      {queue === 'wacht' && <LikelySpam desk={desk} filter={filter} />}
      <div className={`desk__notice desk__notice--${desk.notice?.kind ?? 'none'}`}>
        <span role="status">{desk.notice?.text}</span>
        {desk.undoable && (
          <button type="button" className="desk__undo" onClick={desk.undo} aria-keyshortcuts="z">
            <kbd>Z</kbd> Draai terug: {desk.undoable}
          </button>
        )}
      </div>
      {queue === 'geblokkeerd' && (
        <p className="desk__about-queue">
          Tegengehouden door een <a href="/admin/collections/comment-blocks">blokkade</a>. Hef die op, en het
          wacht weer.
        </p>
      )}
      {desk.rows.length === 0 ? (
        <EmptyQueue queue={queue} isFiltered={isFiltered} isLoading={desk.hasMore} />
      ) : (
        <ul className="desk__rows" aria-label={`Wachtrij ${QUEUE_LABELS[queue]}`}>
          {desk.rows.map((row) => (
            <DeskRowView
              key={row.id}
              row={row}
              desk={desk}
              areKeysOn={keys.areOn}
              texts={texts}
              form={open?.id === row.id ? open.form : undefined}
              onOpen={(form) => setOpen(form && { id: row.id, form })}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

/** The focus follows the current comment once somebody works in the list; it is not taken from where a reader just is. */
function useFocusOnCurrent(current: string | undefined, isFormOpen: boolean) {
  const last = useRef(current)
  useEffect(() => {
    if (current === last.current || isFormOpen) return
    last.current = current
    const row = current ? document.getElementById(`desk-${current}`) : null
    const target = row || document.getElementById('desk-title')
    if (!row?.contains(document.activeElement)) target?.focus()
  }, [current, isFormOpen])
}

function EmptyQueue({
  queue,
  isFiltered,
  isLoading,
}: {
  queue: Queue
  isFiltered: boolean
  isLoading: boolean
}) {
  if (isLoading) return <p className="desk__empty">Meer reacties komen eraan …</p>
  return (
    <p className="desk__empty">
      {isFiltered
        ? 'Niets gevonden in deze wachtrij.'
        : queue === 'wacht'
          ? 'Alles is beoordeeld. Er wacht niemand.'
          : queue === 'gemeld'
            ? 'Lezers hebben niets gemeld.'
            : queue === 'geblokkeerd'
              ? 'Er is niets tegengehouden door een blokkade.'
              : 'Deze wachtrij is leeg.'}
    </p>
  )
}
