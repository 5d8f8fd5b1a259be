import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { site } from './client'
import { until } from './site'

/** The mails to an address that the running site, or one with another data folder, kept in its outbox, oldest first. */
export async function mailsTo(email: string, dataDir = site().env.DATA_DIR ?? ''): Promise<Email[]> {
  const folder = join(dataDir, 'outbox')
  // What is being written has another name, which would come first.
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.eml')) : []
  const raw = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'))
  // Addresses stand in the header as they are, and tests parse only the few mails that are theirs.
  return Promise.all(raw.filter((mail) => mail.includes(email)).map((mail) => PostalMime.parse(mail)))
}

/** Waits for the next mail to an address, of which there were `before` already. */
export async function nextMailTo(email: string, before = 0, dataDir?: string): Promise<Email> {
  let mails: Email[] = []
  await until(async () => {
    mails = await mailsTo(email, dataDir)
    return mails.length > before
  })
  return mails[before] as Email
}

/** The path and query of the first link to this site in a mail that starts with `path`. */
export function linkIn({ text = '' }: Email, path: string): string {
  const found = text.match(/https?:\/\/\S+/g)?.find((url) => new URL(url).pathname.startsWith(path))
  if (!found) throw new Error(`no link to ${path} in: ${text}`)
  const { pathname, search } = new URL(found)
  return pathname + search
}
