import type { Payload } from 'payload'

/** The site's sign at the head of the admin. */
export function AdminSign() {
  return (
    <svg viewBox="0 0 32 32" width="100%" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#0e4a45" />
      <path d="M8 9.5h16M8 16h10.5M8 22.5h5" stroke="#ffd36b" strokeWidth="4" strokeLinecap="round" />
    </svg>
  )
}

/** The site's name above the login, so that editors see where they log in. */
export async function AdminLogin({ payload }: { payload: Payload }) {
  const { siteName } = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    select: { siteName: true },
  })
  return (
    <p style={{ display: 'flex', gap: '0.4em', alignItems: 'center', margin: 0, fontSize: '2rem' }}>
      <span style={{ display: 'grid', width: '1em' }}>
        <AdminSign />
      </span>
      {siteName}
    </p>
  )
}
