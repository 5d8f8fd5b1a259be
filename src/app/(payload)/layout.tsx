/* The admin's frame, as Payload generates it. */
import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { staffFunctions } from '@/admin/staff-functions'
import { importMap } from '@/payload-import-map'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  // Payload looks the name up in an object, where `constructor` is a function too.
  if (typeof args?.name !== 'string' || args.name in Object.prototype)
    throw new Error('Unknown Server Function')
  return handleServerFunctions({ ...args, config, importMap, serverFunctions: staffFunctions })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
