/** Next calls this once, before it serves the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepareSite } = await import('./setup/prepare-site')
  await prepareSite()
}
