'use client'

import { BLOCK_KINDS, BLOCK_LABELS, type BlockKind, LONGEST_REASON } from '../blocks/kinds'
import type { FieldsProps } from './row-form'

/** Whom or what of a comment is blocked, why and until when. Filled in, so that Enter is enough. */
export function BlockFields({ id, row, typed, onType }: FieldsProps) {
  const { blockKind: kind } = typed
  return (
    <>
      <label htmlFor={`${id}-kind`}>Blokkeren</label>
      <select
        id={`${id}-kind`}
        value={kind}
        // biome-ignore lint/a11y/noAutofocus: the moderator just asked for this field
        autoFocus
        onChange={({ target }) => onType({ blockKind: target.value as BlockKind })}
      >
        {BLOCK_KINDS.map((value) => (
          <option key={value} value={value}>
            {BLOCK_LABELS[value]}
            {value === 'address' && ` ${row.email}`}
          </option>
        ))}
      </select>
      {(kind === 'domain' || kind === 'text') && (
        <>
          <label htmlFor={`${id}-value`}>
            {kind === 'domain' ? 'Welk domein' : 'Welk woord of zinsdeel'}
          </label>
          <input
            id={`${id}-value`}
            value={typed.blockValue}
            maxLength={300}
            aria-describedby={`${id}-about`}
            onChange={({ target }) => onType({ blockValue: target.value })}
          />
        </>
      )}
      <label htmlFor={`${id}-why`}>Reden</label>
      <input
        id={`${id}-why`}
        value={typed.blockReason}
        maxLength={LONGEST_REASON}
        onChange={({ target }) => onType({ blockReason: target.value })}
      />
      {kind !== 'network' && (
        <>
          <label htmlFor={`${id}-until`}>Tot en met</label>
          <input
            id={`${id}-until`}
            type="date"
            value={typed.blockUntil}
            onChange={({ target }) => onType({ blockUntil: target.value })}
          />
        </>
      )}
      <p className="desk__form-about" id={`${id}-about`}>
        {ABOUT[kind]} De reactie zelf wordt spam. De schrijver merkt niets. Opheffen: met Z, of in de lijst{' '}
        <a href="/admin/collections/comment-blocks">Blokkades</a>.
      </p>
    </>
  )
}

const ABOUT: Record<BlockKind, string> = {
  address: 'Wat van dit adres wacht en nog komt, gaat naar Geblokkeerd.',
  domain: 'Geldt voor adressen en links, ook voor alles ervoor (shop.casino.example).',
  network: 'Geldt tot middernacht (UTC): daarna is het netwerk niet meer te herkennen. Ook huisgenoten.',
  text: 'Een * staat voor een stuk van een woord: casino*, *bonus*. Hoofdletters en vermommingen tellen niet.',
}
