'use client'

import { Link, useModal } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation.js'
import type { ReactNode } from 'react'

interface Props {
  /** Where the version is compared with the one before it. */
  address: string
  id: string
  /** Whether it is chosen here, to compare with what is seen. */
  isChoice: boolean
  children: ReactNode
}

/** Leads to a version; in the drawer of a comparison, compares with it. */
export function VersionLink({ address, id, isChoice, children }: Props) {
  const { closeAllModals } = useModal()
  const router = useRouter()
  const path = usePathname()
  const query = useSearchParams()
  if (!isChoice)
    return (
      <Link href={address} prefetch={false}>
        {children}
      </Link>
    )
  return (
    <button
      className="versions-list__choice"
      onClick={() => {
        closeAllModals()
        router.push(`${path}?${new URLSearchParams({ ...Object.fromEntries(query), versionFrom: id })}`)
      }}
      type="button"
    >
      {children}
    </button>
  )
}
