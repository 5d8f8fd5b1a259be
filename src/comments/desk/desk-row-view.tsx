'use client'

import { Button, Pill } from '@payloadcms/ui'
import { useState } from 'react'
import { commentPath } from '@/ui/paths'
import type { SetTexts } from '../set-texts'
import { actionsFor, canBeRejected } from './actions'
import { ageOf, momentOf } from './age'
import type { DeskRow } from './row'
import { RowAuthor } from './row-author'
import { RowForm, type RowFormKind } from './row-form'
import { RowHistory } from './row-history'
import { RowNotes } from './row-notes'
import type { Desk } from './use-desk'

interface Props {
  row: DeskRow
  desk: Desk
  areKeysOn: boolean
  texts: SetTexts
  form: RowFormKind | undefined
  onOpen: (form: RowFormKind | undefined) => void
}

/** One comment: who wrote what where, why it is here, and what can be done with it. */
export function DeskRowView({ row, desk, areKeysOn, texts, form, onOpen }: Props) {
  const isCurrent = desk.current === row.id
  const makeCurrent = () => desk.makeCurrent(row.id)
  return (
    <li className={`desk__row${isCurrent ? ' desk__row--current' : ''}`}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: j and k choose it by key */}
      <article
        id={`desk-${row.id}`}
        className="desk__comment"
        tabIndex={-1}
        aria-label={`Reactie van ${row.name}`}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={makeCurrent}
        // Not while a button is pressed: what is above gets shorter then, and the button moves from under the pointer.
        onFocus={({ target }) => target.matches(':focus-visible') && makeCurrent()}
      >
        <input
          type="checkbox"
          className="desk__check"
          aria-label={`Kies de reactie van ${row.name}`}
          checked={desk.selected.has(row.id)}
          onChange={() => desk.toggle(row.id)}
        />
        <div className="desk__content">
          <RowFacts row={row} />
          <RowAuthor row={row} />
          <RowReasons row={row} />
          {row.parent && (
            <p className="desk__parent">
              <span className="desk__parent-name">Antwoord op {row.parent.name}:</span> {row.parent.body}
            </p>
          )}
          {form === 'edit' ? null : <RowText body={row.body} isCurrent={isCurrent} />}
          <RowNotes row={row} desk={desk} />
          {form && (
            <RowForm
              key={form}
              row={row}
              form={form}
              desk={desk}
              texts={texts}
              onClose={() => onOpen(undefined)}
            />
          )}
          {isCurrent && <RowHistory key={row.editedAt} comment={row.id} name={row.name} />}
        </div>
        {!form && <RowActions row={row} desk={desk} areKeysShown={isCurrent && areKeysOn} onOpen={onOpen} />}
      </article>
    </li>
  )
}

function RowFacts({ row }: { row: DeskRow }) {
  return (
    <p className="desk__facts">
      <strong className="desk__name">{row.name}</strong>
      {row.staffReply ? <Pill size="small">Redactie</Pill> : <span className="desk__email">{row.email}</span>}
      {row.article && (
        <a className="desk__article" href={`/admin/collections/symptoms/${row.article.id}`}>
          {row.article.title}
        </a>
      )}
      <time dateTime={row.createdAt} title={momentOf(row.createdAt)} suppressHydrationWarning>
        {ageOf(row.createdAt, Date.now())}
      </time>
      {row.editedAt && (
        <span title={momentOf(row.editedAt)} suppressHydrationWarning>
          bewerkt
        </span>
      )}
      <a href={`/admin/collections/comments/${row.id}`} className="desk__more">
        Openen
        <span className="desk__for-readers">: de reactie van {row.name}</span>
      </a>
      {row.status === 'published' && row.article && (
        <a href={commentPath(row.article.slug, row.id)} className="desk__more">
          Op de site
          <span className="desk__for-readers">: de reactie van {row.name}</span>
        </a>
      )}
    </p>
  )
}

function RowReasons({ row }: { row: DeskRow }) {
  if (row.heldReasons.length === 0 && row.reportCount === 0 && !row.rejectionReason) return null
  return (
    <ul className="desk__reasons" aria-label="Waarom">
      {row.reportCount > 0 && (
        <li className="desk__reason desk__reason--reported">
          {row.reportCount === 1 ? '1 keer gemeld' : `${row.reportCount} keer gemeld`}
        </li>
      )}
      {row.rejectionReason && <li className="desk__reason">Afgewezen: {row.rejectionReason}</li>}
      {row.reportTexts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two readers may say the same, and the list never changes
        <li key={index} className="desk__reason desk__reason--reported">
          “{text}”
        </li>
      ))}
      {row.heldReasons.map((reason) => (
        <li key={reason} className="desk__reason">
          {reason}
        </li>
      ))}
    </ul>
  )
}

/** Longer than this, a comment that is not current is cut. */
const LONG = 280

function RowText({ body, isCurrent }: { body: string; isCurrent: boolean }) {
  const [isWhole, setWhole] = useState(false)
  const isLong = body.length > LONG || body.split('\n').length > 4
  const isCut = isLong && !isWhole && !isCurrent
  return (
    <>
      <p className={`desk__text${isCut ? ' desk__text--cut' : ''}`}>{body}</p>
      {isCut && (
        <button type="button" className="desk__whole" onClick={() => setWhole(true)}>
          Lees alles
        </button>
      )}
    </>
  )
}

function RowActions({
  row,
  desk,
  areKeysShown,
  onOpen,
}: Pick<Props, 'row' | 'desk' | 'onOpen'> & { areKeysShown: boolean }) {
  const hint = (key: string) => areKeysShown && <kbd>{key.toUpperCase()}</kbd>
  return (
    <div className="desk__actions">
      {actionsFor(row).map((action, place) => (
        <Button
          key={action.key}
          size="small"
          margin={false}
          buttonStyle={place === 0 ? 'primary' : 'secondary'}
          aria-label={`${action.label}: reactie van ${row.name}`}
          extraButtonProps={{ 'aria-keyshortcuts': action.key }}
          onClick={() => void desk.decide(action.key, [row])}
        >
          {hint(action.key)} {action.label}
        </Button>
      ))}
      {canBeRejected(row) && (
        <Button
          size="small"
          margin={false}
          buttonStyle="subtle"
          aria-label={`Afwijzen met reden: reactie van ${row.name}`}
          extraButtonProps={{ 'aria-keyshortcuts': 'm' }}
          onClick={() => onOpen('reject')}
        >
          {hint('m')} Met reden …
        </Button>
      )}
      {!row.staffReply && (
        <Button
          size="small"
          margin={false}
          buttonStyle="subtle"
          aria-label={`Blokkeren: reactie van ${row.name}`}
          extraButtonProps={{ 'aria-keyshortcuts': 'b' }}
          onClick={() => onOpen('block')}
        >
          {hint('b')} Blokkeren …
        </Button>
      )}
      <Button
        size="small"
        margin={false}
        buttonStyle="subtle"
        aria-label={`Antwoorden aan ${row.name}`}
        extraButtonProps={{ 'aria-keyshortcuts': 'r' }}
        onClick={() => onOpen('reply')}
      >
        {hint('r')} Antwoorden
      </Button>
      <Button
        size="small"
        margin={false}
        buttonStyle="subtle"
        aria-label={`Bewerken: reactie van ${row.name}`}
        extraButtonProps={{ 'aria-keyshortcuts': 'e' }}
        onClick={() => onOpen('edit')}
      >
        {hint('e')} Bewerken
      </Button>
      <Button
        size="small"
        margin={false}
        buttonStyle="subtle"
        aria-label={`Aantekening bij de reactie van ${row.name}`}
        extraButtonProps={{ 'aria-keyshortcuts': 'n' }}
        onClick={() => onOpen('note')}
      >
        {hint('n')} Aantekening
      </Button>
    </div>
  )
}
