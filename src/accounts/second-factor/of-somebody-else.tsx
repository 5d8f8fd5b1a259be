'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { type SecondFactorState, secondFactorClient } from './second-factor-client'

const CONFIRM = 'reset-second-factor'

interface Props {
  id: string
  state: SecondFactorState
  onChange: () => void
}

/** What an admin sees of a colleague: for who lost the phone and the recovery codes, it can be taken off. */
export function OfSomebodyElse({ id, onChange, state }: Props) {
  const { openModal } = useModal()
  if (!state.isOn)
    return <p>Staat uit{state.isDemanded && ', en wordt ingesteld bij de volgende keer inloggen'}.</p>

  async function reset(): Promise<void> {
    try {
      await secondFactorClient.reset(id)
      toast.success('Staat uit. Deze gebruiker is overal uitgelogd.')
      onChange()
    } catch (error) {
      toast.error((error as Error).message)
    }
  }

  return (
    <>
      <p>Staat aan. Is deze collega telefoon en herstelcodes kwijt, dan kunt u het uitzetten.</p>
      <Button buttonStyle="secondary" onClick={() => openModal(CONFIRM)}>
        Uitzetten voor deze gebruiker …
      </Button>
      <ConfirmationModal
        modalSlug={CONFIRM}
        heading="Inloggen in twee stappen uitzetten?"
        body="Doe dit alleen als u zeker weet wie erom vraagt, bijvoorbeeld omdat u de collega spreekt. Daarna is het wachtwoord genoeg om in te loggen."
        confirmingLabel="Bezig met uitzetten …"
        onConfirm={reset}
      />
    </>
  )
}
