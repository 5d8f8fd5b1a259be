import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, site, stranger, unique } from '../support/client'
import { linkIn, mailsTo, nextMailTo } from '../support/outbox'
import { payloadHere } from '../support/payload-here'
import { placeComment } from '../support/post-comment'

interface Article {
  id: string
  slug: string
  title: string
}

/** A mail that is not due yet. */
const NOT_YET = {
  kind: 'reply' as const,
  attempts: 0,
  nextAttemptAt: new Date(Date.now() + 86_400_000).toISOString(),
}

describe.skipIf(!inject('site'))('mail about comments', () => {
  let admin: Client
  let article: Article
  beforeAll(async () => {
    admin = await login()
    article = await admin.ok<Article & { id: string }>('POST', '/api/symptoms', {
      title: unique('Klacht met mail'),
      _status: 'published',
    })
  })

  const comment = (fields?: Record<string, string>) => placeComment(admin, article.slug, fields)
  async function stored(body: string) {
    const query = `/api/comments?depth=0&where[body][equals]=${encodeURIComponent(body)}`
    return (await (await admin.get(query)).json()).docs[0]
  }
  const publish = (id: string) => admin.ok('PATCH', `/api/comments/${id}`, { status: 'published' })
  /** A reader who asked for mail, and proved that the address is theirs. */
  async function confirmedReader() {
    const asked = await comment({ notifyReplies: 'ja' })
    const link = linkIn(await nextMailTo(asked.email), '/mail/bevestigen')
    await stranger.send('POST', link)
    return asked
  }
  /** Waits until every mail that came due before has been queued and sent. */
  async function allMailIsOut() {
    const last = await comment({ notifyReplies: 'ja' })
    await nextMailTo(last.email)
  }

  it('is asked for, confirmed, told of publication and answers, and stopped by one click', async () => {
    const asked = await comment({ notifyReplies: 'ja', name: 'Koop nu bij Jan' })
    const confirm = await nextMailTo(asked.email)
    expect(confirm.subject).toMatch(/^Bevestig uw e-mailadres/)
    // Whoever typed the address could have put words of their own in a mail from this site.
    expect(confirm.text + String(confirm.html)).not.toContain('Koop nu')
    const link = linkIn(confirm, '/mail/bevestigen')
    expect(await (await stranger.get(link)).text()).toContain('E-mailadres bevestigen')
    expect((await stored(asked.body)).emailConfirmedAt ?? null).toBeNull()
    expect(await (await stranger.send('POST', link)).text()).toContain('Uw e-mailadres is bevestigd')

    await publish(asked.id)
    const published = await nextMailTo(asked.email, 1)
    expect(published.subject).toBe(`Uw reactie bij "${article.title}" staat op de site`)
    expect((await stranger.get(linkIn(published, '/symptomen'))).status).toBeLessThan(400)

    const answer = await comment({ parent: asked.id, name: 'Piet' })
    await publish(answer.id)
    const reply = await nextMailTo(asked.email, 2)
    expect(reply.text).toContain(`Piet heeft geantwoord op uw reactie bij "${article.title}".`)
    expect(reply.text).not.toContain(answer.body)
    const headers = new Map(reply.headers.map(({ key, value }) => [key, value]))
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const oneClick = headers.get('list-unsubscribe')?.slice(1, -1) ?? ''
    expect(oneClick).toContain(linkIn(reply, '/mail/afmelden'))
    const stopped = await fetch(oneClick, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    })
    expect(await stopped.text()).toContain('U krijgt geen mail meer')

    await publish((await comment({ parent: asked.id })).id)
    await allMailIsOut()
    expect(await mailsTo(asked.email)).toHaveLength(3)
  })

  it('tells of a publication once, however often it is taken back', async () => {
    const { id, email } = await confirmedReader()
    await publish(id)
    await nextMailTo(email, 1)
    await admin.ok('PATCH', `/api/comments/${id}`, { status: 'rejected' })
    await publish(id)
    await allMailIsOut()
    expect(await mailsTo(email)).toHaveLength(2)
  })

  it('goes to nobody who did not ask, or did not confirm', async () => {
    const silent = await comment()
    const unconfirmed = await comment({ notifyReplies: 'ja' })
    await nextMailTo(unconfirmed.email)
    for (const { id } of [silent, unconfirmed]) {
      await publish(id)
      await publish((await comment({ parent: id })).id)
    }
    await allMailIsOut()
    expect(await mailsTo(silent.email)).toHaveLength(0)
    expect(await mailsTo(unconfirmed.email)).toHaveLength(1)
  })

  it('goes to another address that a moderator gives a comment once its holder confirms it', async () => {
    const asked = await confirmedReader()
    const email = asked.email.toUpperCase()
    await admin.ok('PATCH', `/api/comments/${asked.id}`, { email })
    expect((await stored(asked.body)).emailConfirmedAt).toBeTruthy()
    const other = `ander-${asked.email}`
    await admin.ok('PATCH', `/api/comments/${asked.id}`, { email: other })
    await publish(asked.id)
    expect((await nextMailTo(other)).subject).toMatch(/^Bevestig uw e-mailadres/)
    await allMailIsOut()
    expect(await mailsTo(other)).toHaveLength(1)
  })

  it('asks an address that is confirmed, or was asked today, no second time', async () => {
    const { email } = await confirmedReader()
    await comment({ email, notifyReplies: 'ja' })
    const unconfirmed = await comment({ notifyReplies: 'ja' })
    await comment({ email: unconfirmed.email, notifyReplies: 'ja' })
    await allMailIsOut()
    expect(await mailsTo(email)).toHaveLength(1)
    expect(await mailsTo(unconfirmed.email)).toHaveLength(1)
  })

  it('reaches one mailbox a few times a day at most, however its address is written', async () => {
    const name = unique('mailbox').replaceAll(' ', '.')
    const refused = [
      `17<${name}@geheim.example`,
      `${name}@geheim.example,x@y.example`,
      `(1)${name}@geheim.example`,
    ]
    for (const email of refused) await expect(comment({ email, notifyReplies: 'ja' })).rejects.toThrow('422')
    const written = ['+1', '+2', '+3', '+4', '+5'].map((tag) => `${name}${tag}@geheim.example`)
    for (const email of written) await comment({ email, notifyReplies: 'ja' })
    await allMailIsOut()
    expect(await mailsTo(name)).toHaveLength(3)
  })

  it('ends for an address in whatever capitals it was typed, also what waits to be sent', async () => {
    const asked = await comment({ notifyReplies: 'ja' })
    const again = await comment({ notifyReplies: 'ja', email: asked.email.toUpperCase() })
    // In this process, on the site's database: a mail that is not due yet.
    const payload = await payloadHere()
    try {
      const { storeMail } = await import('@/mail/outbox/stored-mails')
      const { unsubscribe } = await import('@/comments/mails/subscription')
      const keys = [unique('reply'), unique('reply')]
      for (const [index, state] of (['waiting', 'sending'] as const).entries())
        await storeMail(payload, { ...NOT_YET, key: keys[index] ?? '', to: again.email, state })
      await unsubscribe(payload, asked.email)
      const { totalDocs } = await payload.count({ collection: 'mails', where: { key: { in: keys } } })
      expect(totalDocs).toBe(0)
    } finally {
      await payload.destroy()
    }
    expect((await stored(again.body)).notifyReplies).toBe(false)
  })

  it('is taken back while it waits, when what it says is true no more', async () => {
    const asked = await comment()
    await publish(asked.id)
    const answers = [
      await comment({ parent: asked.id }),
      await comment({ parent: asked.id }),
      await comment({ parent: asked.id }),
    ]
    const [withdrawn = asked, deleted = asked, restored = asked] = answers
    await publish(withdrawn.id)
    await admin.ok('PATCH', `/api/comments/${restored.id}`, { status: 'rejected' })
    // In this process, on the site's database: as they wait while the mail server is away.
    const payload = await payloadHere()
    try {
      const { storeMail } = await import('@/mail/outbox/stored-mails')
      const keys = [`reply:${withdrawn.id}`, `reply:${deleted.id}`, `rejected:${restored.id}`]
      for (const key of keys) await storeMail(payload, { ...NOT_YET, key, to: asked.email, state: 'waiting' })
      await admin.ok('PATCH', `/api/comments/${withdrawn.id}`, { status: 'rejected' })
      await admin.ok('DELETE', `/api/comments/${deleted.id}`)
      await publish(restored.id)
      const { docs } = await payload.find({ collection: 'mails', where: { key: { in: keys } } })
      expect(docs.map(({ key }) => key)).toEqual([])
    } finally {
      await payload.destroy()
    }
  })

  it('holds links that work for their own purpose only, and only as they were made', async () => {
    const asked = await comment({ notifyReplies: 'ja' })
    const link = linkIn(await nextMailTo(asked.email), '/mail/bevestigen')
    const forged = link.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    for (const path of [
      forged,
      link.replace('bevestigen', 'afmelden'),
      '/mail/bevestigen',
      link.slice(0, -9),
    ]) {
      const answer = await stranger.send('POST', path)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('Deze link werkt niet (meer)')
    }
    expect((await stored(asked.body)).emailConfirmedAt ?? null).toBeNull()
  })

  it('says which site sends it, and is answered to the address of the settings, which nobody else reads', async () => {
    const settings = (data: Record<string, unknown>) => admin.ok('POST', '/api/globals/site-settings', data)
    expect((await admin.send('POST', '/api/globals/site-settings', { replyTo: 'redactie' })).status).toBe(400)
    try {
      await settings({ siteName: 'Klachtenwijzer', replyTo: 'redactie@wijzer.example' })
      const { email } = await comment({ notifyReplies: 'ja' })
      const mail = await nextMailTo(email)
      expect(mail.text).toContain(`Deze mail komt van Klachtenwijzer:\n${site().url}`)
      expect(mail.html).toContain('Deze mail komt van Klachtenwijzer')
      expect(mail.replyTo).toMatchObject([{ address: 'redactie@wijzer.example' }])
      const told = await (await stranger.get('/api/globals/site-settings')).text()
      expect(told).not.toContain('redactie@wijzer.example')
    } finally {
      await settings({ siteName: 'Simpto', replyTo: '' })
    }
    const after = await comment({ notifyReplies: 'ja' })
    expect((await nextMailTo(after.email)).replyTo ?? []).toEqual([])
  })

  it('tells moderators that comments wait: counts and a link, nothing that a reader wrote', async () => {
    const waiting = await comment()
    const email = `${unique('moderator').replaceAll(' ', '.')}@flows.example`
    await admin.ok('POST', '/api/users', {
      name: 'Mo de Rator',
      email,
      password: 'wachtwoord-voor-tests',
      roles: ['moderator'],
    })
    let digest = await nextMailTo(email)
    // Who is added by an admin is invited first.
    if (digest.text?.includes('/admin/reset/')) digest = await nextMailTo(email, 1)
    expect(digest.subject).toMatch(/wachten? op beoordeling$/)
    expect(digest.text).toContain('/admin/reacties')
    for (const secret of [waiting.body, waiting.email, waiting.name]) {
      expect(digest.text + String(digest.html)).not.toContain(secret)
    }
  }, 90_000)
})
