'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import '@/admin/plain-button.css'
import './invitation.css'

/** The fields that Payload asks a password in. */
const PASSWORD_FIELDS = ['password', 'confirm-password']

/** Says that the new user chooses a password, and fills in one that nobody knows; or asks for one where mail goes nowhere. */
export function Invitation({ isMailed }: { isMailed: boolean }) {
  const { id } = useDocumentInfo()
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const [isInvited, setInvited] = useState(true)
  const isFilled = useFormFields(([fields]) => PASSWORD_FIELDS.every((path) => Boolean(fields[path]?.value)))
  useEffect(() => {
    if (id || !isInvited || isFilled) return
    // The form around puts its first state in place after the effects of what is in it.
    const timer = setTimeout(() => {
      const value = madeUpPassword()
      for (const path of PASSWORD_FIELDS) dispatch({ type: 'UPDATE', path, value, valid: true })
    })
    return () => clearTimeout(timer)
  }, [id, isInvited, isFilled, dispatch])
  if (id) return null
  return (
    <div className={`field-type invitation ${isInvited ? 'invitation--sent' : ''}`}>
      <p>
        {isInvited
          ? 'Wie u toevoegt, krijgt een mail en kiest daarmee zelf een wachtwoord. De link werkt een week; daarna helpt "Wachtwoord vergeten".'
          : 'Geef dit wachtwoord zelf door.'}
        {isInvited &&
          !isMailed &&
          ' Let op: deze site verstuurt nog geen mail. De uitnodiging staat als bestand in de map outbox.'}
      </p>
      <button
        type="button"
        className="plain-button"
        onClick={() => {
          setInvited(!isInvited)
          for (const path of PASSWORD_FIELDS) dispatch({ type: 'UPDATE', path, value: '', valid: false })
        }}
      >
        {isInvited ? 'Zelf een wachtwoord invullen' : 'Toch uitnodigen per mail'}
      </button>
    </div>
  )
}

function madeUpPassword(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(36)).join('')
}
