import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { hasRole } from '@/access/access'
import type { OwnView } from './own-view'

interface Props {
  props: AdminViewServerProps
  view: OwnView
  /** Made only for those who may see it. */
  children: ReactNode
}

/**
 * Payload's own frame around a view of ours: the navigation, the header, and the content in the middle. Payload lets
 * everybody into such a view, so this sends strangers to the login, and keeps those out who have no role for it.
 */
export function AdminView({ props, view, children }: Props) {
  const { initPageResult, params, searchParams } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(addressOf(view, searchParams))}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={req.payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <SetStepNav nav={[{ label: view.title }]} />
        <main>
          {hasRole(req.user, ...view.roles) ? (
            children
          ) : (
            <>
              <h1>{view.title}</h1>
              <p>Dit is niet voor uw rol. Vraag een beheerder als u het nodig heeft.</p>
            </>
          )}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}

/** Where the login leads back to. */
function addressOf(view: OwnView, searchParams: AdminViewServerProps['searchParams'] = {}): string {
  const given = Object.entries(searchParams).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  const query = new URLSearchParams(given).toString()
  return `/admin${view.path}${query && `?${query}`}`
}
