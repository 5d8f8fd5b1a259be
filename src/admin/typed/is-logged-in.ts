import { callStaff } from '../call-staff'

/** Asked where the site answered 401 or 403; true where it does not say. */
export async function isLoggedIn(): Promise<boolean> {
  const answer = await callStaff<{ user?: unknown }>('GET', '/api/users/me').catch(() => ({ user: true }))
  return Boolean(answer.user)
}
