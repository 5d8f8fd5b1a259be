/* The admin's frame, as Payload generates it. */
import '@payloadcms/next/css'
import '@/admin/legible.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { answerStaff } from '@/admin/answer-staff'
import { staffFunctions } from '@/admin/staff-functions'
import { importMap } from '@/payload-import-map'
import { siteConfig as config } from '@/platform/site-config'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return answerStaff(args, () =>
    handleServerFunctions({ ...args, config, importMap, serverFunctions: staffFunctions }),
  )
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
