'use client'

import { Button, toast, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { callStaff } from '@/admin/call-staff'

/** On a mail that was given up: has it sent after all. */
export function SendAgain() {
  const { id } = useDocumentInfo()
  const state = useFormFields(([fields]) => fields.state?.value)
  const router = useRouter()
  if (state !== 'dead' && state !== 'unsure') return null

  async function sendAgain(): Promise<void> {
    const again = await callStaff('POST', `/api/mails/${id}/again`).catch(() => undefined)
    if (!again) {
      toast.error('Dat lukte niet. Misschien is deze mail al opnieuw aangeboden; laad de pagina opnieuw.')
      return
    }
    toast.success('De mail staat klaar en gaat binnen enkele seconden uit.')
    router.refresh()
  }

  return (
    <div className="field-type">
      {state === 'unsure' && (
        <p>De verbinding brak af toen de mail al was overgedragen. Misschien is hij aangekomen.</p>
      )}
      <Button buttonStyle="secondary" size="small" onClick={sendAgain}>
        Opnieuw versturen
      </Button>
    </div>
  )
}
