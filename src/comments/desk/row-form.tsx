'use client'

import { useId, useState } from 'react'
import { useIsThere } from '@/admin/use-is-there'
import { BLOCK_DAYS, type BlockKind } from '../blocks/kinds'
import { isProvider } from '../blocks/providers'
import type { SetTexts } from '../set-texts'
import { BlockFields } from './block-fields'
import { EditFields } from './edit-fields'
import { FormFrame } from './form-frame'
import { NoteFields } from './note-fields'
import { RejectFields } from './reject-fields'
import { ReplyFields } from './reply-fields'
import type { DeskRow } from './row'
import { typedForm } from './typed-forms'
import type { Desk } from './use-desk'

export type RowFormKind = 'reply' | 'edit' | 'note' | 'reject' | 'block'

interface Props {
  row: DeskRow
  form: RowFormKind
  desk: Desk
  texts: SetTexts
  onClose: () => void
}

/** What can be typed in any of the forms; each uses its own. */
export interface Typed {
  name: string
  body: string
  /** The name of a reason. */
  reason: string
  /** Whether the writer is mailed the reason. */
  mail: boolean
  blockKind: BlockKind
  /** The domain or text. */
  blockValue: string
  blockReason: string
  /** The last day, as YYYY-MM-DD. */
  blockUntil: string
}

export interface FieldsProps {
  id: string
  row: DeskRow
  texts: SetTexts
  typed: Typed
  onType: (typed: Partial<Typed>) => void
}

/** What is typed under a comment: an answer, a correction, a note, why it is rejected, what is blocked. It stays until the server has it. */
export function RowForm({ row, form, desk, texts, onClose }: Props) {
  const id = useId()
  const kept = typedForm(row.id, form)
  const [typed, setTyped] = useState<Typed>(() => kept.read() ?? filledIn(row, form, texts))
  const [isSending, setSending] = useState(false)
  const isOpen = useIsThere()
  const { Fields, label, isReady, send } = FORMS[form]

  const type = (fields: Partial<Typed>) => {
    const next = { ...typed, ...fields }
    kept.keep(next)
    setTyped(next)
  }
  const close = () => {
    kept.forget()
    onClose()
    document.getElementById(`desk-${row.id}`)?.focus()
  }
  const trySend = async () => {
    if (!isReady(typed) || isSending) return
    setSending(true)
    const isDone = await send(desk, row, typed)
    if (isDone) kept.forget()
    // Meanwhile the moderator may have opened another one.
    if (!isOpen.current) return
    setSending(false)
    if (isDone) close()
  }
  return (
    <FormFrame label={label(row, typed)} isSending={isSending} onSend={() => void trySend()} onClose={close}>
      <Fields id={id} row={row} texts={texts} typed={typed} onType={type} />
    </FormFrame>
  )
}

function filledIn(row: DeskRow, form: RowFormKind, texts: SetTexts): Typed {
  return {
    name: row.name,
    body: form === 'edit' ? row.body : '',
    reason: texts.rejectionReasons[0]?.label ?? '',
    mail: false,
    blockKind: 'address',
    blockValue: domainOf(row.email),
    blockReason: 'Spam',
    blockUntil: new Date(Date.now() + BLOCK_DAYS * 86_400_000).toISOString().slice(0, 10),
  }
}

/** Where many have their mail, it is no domain to block. */
function domainOf(email: string): string {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  return isProvider(domain) ? '' : domain
}

interface FormOf {
  Fields: (props: FieldsProps) => React.ReactNode
  label: (row: DeskRow, typed: Typed) => string
  isReady: (typed: Typed) => boolean
  send: (desk: Desk, row: DeskRow, typed: Typed) => Promise<boolean>
}

const hasBody = ({ body }: Typed) => body.trim() !== ''

const FORMS: Record<RowFormKind, FormOf> = {
  reply: {
    Fields: ReplyFields,
    label: ({ status }) => (status === 'published' ? 'Plaats antwoord' : 'Publiceer en antwoord'),
    isReady: hasBody,
    send: (desk, row, { body }) => desk.reply(row, body),
  },
  edit: {
    Fields: EditFields,
    label: () => 'Bewaar',
    isReady: (typed) => hasBody(typed) && typed.name.trim() !== '',
    send: (desk, row, { body, name }) => desk.edit(row, { name, body }),
  },
  note: {
    Fields: NoteFields,
    label: () => 'Bewaar aantekening',
    isReady: hasBody,
    send: (desk, row, { body }) => desk.addNote(row, body),
  },
  reject: {
    Fields: RejectFields,
    label: (_, { mail }) => (mail ? 'Wijs af en mail' : 'Wijs af'),
    isReady: ({ reason }) => reason !== '',
    send: (desk, row, { mail, reason }) => desk.reject(row, { reason, mail }),
  },
  block: {
    Fields: BlockFields,
    label: () => 'Blokkeer',
    isReady: ({ blockReason }) => blockReason.trim() !== '',
    send: (desk, row, { blockKind: kind, blockReason: reason, blockUntil: until, blockValue: value }) =>
      desk.block(row, { kind, value, reason, until }),
  },
}
