'use client'

import { Button, ConfirmationModal, toast, useDocumentInfo, useListDrawer, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { CollectionSlug } from 'payload'
import { useMemo, useState } from 'react'
import { callStaff, type Refused } from '@/admin/call-staff'
import type { MergedSources } from './merge-sources'

const CONFIRM = 'merge-sources'
const SOURCES: CollectionSlug[] = ['sources']

interface Chosen {
  id: string
  title: string
}

/** In the sidebar of a source: choose another one that takes its place everywhere. */
export function MergeSource() {
  const { id, title } = useDocumentInfo()
  // The same object each time: the drawer loads its list anew whenever it gets another one.
  const filterOptions = useMemo(() => ({ sources: { id: { not_equals: id ?? '' } } }), [id])
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({
    collectionSlugs: SOURCES,
    filterOptions,
  })
  const { openModal } = useModal()
  const router = useRouter()
  const [chosen, setChosen] = useState<Chosen>()
  if (!id) return null

  async function merge(): Promise<void> {
    if (!chosen) return
    const told = await callStaff<MergedSources>('POST', `/api/sources/${id}/merge`, {
      body: { into: chosen.id },
      otherwise: 'Samenvoegen is niet gelukt.',
    }).catch((error: Refused) => void toast.error(error.message))
    if (!told) return
    toast.success(`Samengevoegd met ${chosen.title}; ${told.articles} artikelen bijgewerkt.`)
    router.push(`/admin/collections/sources/${chosen.id}`)
  }

  return (
    <div className="field-type">
      <Button buttonStyle="secondary" size="small" onClick={openDrawer}>
        Samenvoegen met een andere bron …
      </Button>
      <ListDrawer
        onSelect={({ doc }) => {
          setChosen({ id: String(doc.id), title: String(doc.title) })
          closeDrawer()
          openModal(CONFIRM)
        }}
      />
      <ConfirmationModal
        modalSlug={CONFIRM}
        heading={`"${title}" samenvoegen met "${chosen?.title}"?`}
        body={`Alle artikelen en aantallen met deze bron krijgen "${chosen?.title}". "${title}" verdwijnt. Dit kan niet ongedaan worden gemaakt.`}
        confirmingLabel="Bezig met samenvoegen …"
        onConfirm={merge}
      />
    </div>
  )
}
