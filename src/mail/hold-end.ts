import { Readable } from 'node:stream'
import type { PluginFunction } from 'nodemailer/lib/mailer'

/** What {@link holdEnd} looks for in what is sent. */
export interface WithHeldEnd {
  /** Done when the server takes the mail itself, after its head and text and before its end, without which it has no mail. */
  beforeEnd: () => Promise<void>
}

/**
 * A plugin of nodemailer's, for its step `stream`. As the last stream before the connection it is not read before the server asked for
 * the mail: what stands earlier flows into the streams behind it while the server still looks at the addresses.
 */
export const holdEnd: PluginFunction = (mail, done) => {
  const { beforeEnd } = mail.data as Partial<WithHeldEnd>
  if (beforeEnd)
    mail.message.processFunc((whole) => Readable.from(endingAfter(whole, beforeEnd), { objectMode: false }))
  done()
}

async function* endingAfter(whole: Readable, beforeEnd: () => Promise<void>): AsyncGenerator {
  yield* whole
  await beforeEnd()
}
