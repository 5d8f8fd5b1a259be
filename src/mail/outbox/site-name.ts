import type { Payload } from 'payload'

/** What the site calls itself, for who a mail is from and what it is about. */
export async function findSiteName(payload: Payload): Promise<string> {
  const { siteName } = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    select: { siteName: true },
  })
  return siteName
}

/** Who mails are from, and the address that answers go to where the settings name one. */
export interface Sender {
  name: string
  replyTo: string | undefined
}

export async function findSender(payload: Payload): Promise<Sender> {
  const { replyTo, siteName } = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    select: { siteName: true, replyTo: true },
  })
  return { name: siteName, replyTo: replyTo ?? undefined }
}
