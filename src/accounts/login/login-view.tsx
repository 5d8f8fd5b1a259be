import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { AdminLogin } from '@/admin/admin-sign'
import { LoginForm } from './login-form'

/** /admin/login, in place of Payload's own: with a step for the code of who logs in with two. */
export function LoginView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { payload, user } = initPageResult.req
  const { admin } = payload.config.routes
  const next = getSafeRedirect({ fallbackTo: admin, redirectTo: searchParams?.redirect ?? '' })
  if (user) redirect(next)
  return (
    <main>
      <div className="login__brand">
        <AdminLogin payload={payload} />
      </div>
      <LoginForm next={next} />
    </main>
  )
}
