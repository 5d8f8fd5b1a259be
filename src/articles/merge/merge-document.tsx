'use client'

import { Button, ConfirmationModal, toast, useDocumentInfo, useListDrawer, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { CollectionSlug } from 'payload'
import { useMemo, useState } from 'react'
import { callStaff, type Refused } from '@/admin/call-staff'
import type { MergeResult } from '../causes/merge/merge-causes'
import type { MergedSources } from '../sources/merge/merge-sources'

interface Chosen {
  id: string
  name: string
}

/** What can be merged. */
interface Kind {
  collections: CollectionSlug[]
  ask: string
  nameField: 'name' | 'title'
  /** What happens, of one name and the other. */
  consequences: (gone: string, stays: string) => string
}

const KINDS: Record<'causes' | 'sources', Kind> = {
  causes: {
    collections: ['causes'],
    ask: 'Samenvoegen met een andere oorzaak …',
    nameField: 'name',
    consequences: (gone, stays) =>
      `Alle artikelen, links, onderliggende oorzaken, namen, bronnen en de uitleg gaan naar "${stays}". "${gone}" verdwijnt, en het adres verwijst door. Dit kan niet ongedaan worden gemaakt.`,
  },
  sources: {
    collections: ['sources'],
    ask: 'Samenvoegen met een andere bron …',
    nameField: 'title',
    consequences: (gone, stays) =>
      `Alle artikelen en aantallen met deze bron krijgen "${stays}". "${gone}" verdwijnt. Dit kan niet ongedaan worden gemaakt.`,
  },
}

/** In the sidebar of a cause or a source: choose another one that takes its place everywhere. */
export function MergeDocument() {
  const { collectionSlug, id } = useDocumentInfo()
  if (!id || (collectionSlug !== 'causes' && collectionSlug !== 'sources')) return null
  return <Merge collection={collectionSlug} id={String(id)} />
}

function Merge({ collection, id }: { collection: keyof typeof KINDS; id: string }) {
  const { collections, ask, nameField, consequences } = KINDS[collection]
  const { title = '' } = useDocumentInfo()
  // The same object each time: the drawer loads its list anew whenever it gets another one.
  const filterOptions = useMemo(() => ({ [collection]: { id: { not_equals: id } } }), [collection, id])
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({
    collectionSlugs: collections,
    filterOptions,
  })
  const { openModal } = useModal()
  const router = useRouter()
  const [chosen, setChosen] = useState<Chosen>({ id: '', name: '' })
  const confirmation = `merge-${collection}`

  async function merge(): Promise<void> {
    const told = await callStaff<MergedSources & Partial<MergeResult>>(
      'POST',
      `/api/${collection}/${id}/merge`,
      { body: { into: chosen.id }, otherwise: 'Samenvoegen is niet gelukt.' },
    ).catch((error: Refused) => void toast.error(error.message))
    if (!told) return
    toast.success(`Samengevoegd met ${chosen.name}; ${told.articles} artikelen bijgewerkt.`)
    if (told.listedBoth?.length) {
      toast.warning(`Stonden er allebei in, kijk de aantallen na: ${told.listedBoth.join(', ')}.`)
    }
    router.push(`/admin/collections/${collection}/${chosen.id}`)
  }

  return (
    <div className="field-type">
      <Button buttonStyle="secondary" size="small" onClick={openDrawer}>
        {ask}
      </Button>
      <ListDrawer
        onSelect={({ doc }) => {
          setChosen({ id: String(doc.id), name: String(doc[nameField]) })
          closeDrawer()
          openModal(confirmation)
        }}
      />
      <ConfirmationModal
        modalSlug={confirmation}
        heading={`"${title}" samenvoegen met "${chosen.name}"?`}
        body={consequences(title, chosen.name)}
        confirmingLabel="Bezig met samenvoegen …"
        onConfirm={merge}
      />
    </div>
  )
}
