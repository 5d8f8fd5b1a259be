import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

interface Props {
  props: AdminViewServerProps
  /** Stands in the header, as the place where one is. */
  title: string
  children: ReactNode
}

/** Payload's own frame around a view of ours: the navigation, the header, and the content in the middle. */
export function AdminView({ props, title, children }: Props) {
  const { initPageResult, params, searchParams } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <SetStepNav nav={[{ label: title }]} />
        <main>{children}</main>
      </Gutter>
    </DefaultTemplate>
  )
}

/** Sends strangers to the login, and back here after it. Payload lets everybody into a view of one's own. */
export function requireLogin({ initPageResult }: AdminViewServerProps, path: string): void {
  if (!initPageResult.req.user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
}
