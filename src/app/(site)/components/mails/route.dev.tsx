import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { env } from '@/platform/env'
import { devPage } from '../dev-page'

export const dynamic = 'force-dynamic'

const SHOWN = 50

/** In development only: the mails that the site would have sent, newest first, as text and as what a mail program shows. */
export const GET = devPage('Mails', async () => {
  const folder = join(env().DATA_DIR, 'outbox')
  const files = existsSync(folder) ? readdirSync(folder).sort().reverse().slice(0, SHOWN) : []
  const mails = await Promise.all(
    files.map(async (file) => ({ file, mail: await PostalMime.parse(readFileSync(join(folder, file))) })),
  )
  return (
    <div lang="en">
      <h1>Mails</h1>
      {mails.length === 0 && <p>None yet. A comment whose writer wants to hear of answers brings one.</p>}
      {mails.map(({ file, mail }) => (
        <section key={file} lang="nl">
          <h2>{mail.subject}</h2>
          <p>{mail.to?.map(({ address }) => address).join(', ')}</p>
          <pre>{mail.text}</pre>
          {mail.html && (
            <p>
              <a href={`/components/mails/${file}`}>HTML</a>
            </p>
          )}
        </section>
      ))}
    </div>
  )
})
