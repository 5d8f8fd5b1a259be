import { rm } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { filledFolder } from '../support/filled-site'
import { ADMIN, startSite, type TestSite, until } from '../support/site'

it('an article that was planned comes also when the site was down at its time', async () => {
  const folder = await filledFolder()
  let site = await startSite({ DATA_DIR: folder })
  try {
    const at = new Date(Date.now() + 3_000)
    const slug = await planArticle(site, at)
    await site.stop('SIGKILL')
    await until(() => Date.now() > at.getTime())
    site = await startSite({ DATA_DIR: folder })
    await until(async () => (await fetch(`${site.url}/symptomen/${slug}`)).status === 200)
  } finally {
    await site.stop()
    await rm(folder, { recursive: true, force: true })
    await rm(`${folder}.log`, { force: true })
  }
})

async function planArticle(site: TestSite, at: Date): Promise<string> {
  const send = async (path: string, body: object, token?: string) => {
    const answer = await fetch(site.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
      body: JSON.stringify(body),
    })
    expect(answer.ok).toBe(true)
    return answer.json()
  }
  const { token, user } = await send('/api/users/login', ADMIN)
  const { doc } = await send('/api/symptoms', { title: 'Gepland', _status: 'draft' }, token)
  const input = {
    type: 'publish',
    doc: { relationTo: 'symptoms', value: doc.id },
    user: { relationTo: 'users', value: user.id },
  }
  const job = { taskSlug: 'schedulePublish', waitUntil: at.toISOString(), input }
  await send('/api/payload-jobs', job, token)
  return doc.slug
}
