'use client'

import { Button, ConfirmationModal, toast, useDocumentInfo, useListDrawer, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { CollectionSlug } from 'payload'
import { useMemo, useState } from 'react'
import { callStaff, type Refused } from '@/admin/call-staff'
import type { MergeResult } from './merge-causes'

const CONFIRM = 'merge-causes'
const CAUSES: CollectionSlug[] = ['causes']

interface Chosen {
  id: string
  name: string
}

/** In the sidebar of a cause: choose another one that takes over everything of this one. */
export function MergeCause() {
  const { id, title } = useDocumentInfo()
  // The same object each time: the drawer loads its list anew whenever it gets another one.
  const filterOptions = useMemo(() => ({ causes: { id: { not_equals: id ?? '' } } }), [id])
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({
    collectionSlugs: CAUSES,
    filterOptions,
  })
  const { openModal } = useModal()
  const router = useRouter()
  const [chosen, setChosen] = useState<Chosen>()
  if (!id) return null

  async function merge(): Promise<void> {
    if (!chosen) return
    const told = await callStaff<MergeResult>('POST', `/api/causes/${id}/merge`, {
      body: { into: chosen.id },
      otherwise: 'Samenvoegen is niet gelukt.',
    }).catch((error: Refused) => void toast.error(error.message))
    if (!told) return
    toast.success(`Samengevoegd met ${chosen.name}; ${told.articles} artikelen bijgewerkt.`)
    if (told.listedBoth.length > 0) {
      toast.warning(`Stonden er allebei in, kijk de aantallen na: ${told.listedBoth.join(', ')}.`)
    }
    router.push(`/admin/collections/causes/${chosen.id}`)
  }

  return (
    <div className="field-type">
      <Button buttonStyle="secondary" size="small" onClick={openDrawer}>
        Samenvoegen met een andere oorzaak …
      </Button>
      <ListDrawer
        onSelect={({ doc }) => {
          setChosen({ id: String(doc.id), name: String(doc.name) })
          closeDrawer()
          openModal(CONFIRM)
        }}
      />
      <ConfirmationModal
        modalSlug={CONFIRM}
        heading={`"${title}" samenvoegen met "${chosen?.name}"?`}
        body={`Alle artikelen, links, onderliggende oorzaken, namen, bronnen en de uitleg gaan naar "${chosen?.name}". "${title}" verdwijnt, en het adres verwijst door. Dit kan niet ongedaan worden gemaakt.`}
        confirmingLabel="Bezig met samenvoegen …"
        onConfirm={merge}
      />
    </div>
  )
}
