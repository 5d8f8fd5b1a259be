import { setTimeout } from 'node:timers/promises'
import { type Sender, sendRequest } from './send-request'

const MOST_REDIRECTS = 5

/** Who asks, and what it may ask. */
export interface Asker extends Sender {
  /** Whether an address may be asked, by the rules of its host. */
  mayAsk: (url: URL) => Promise<boolean>
}

/** What an address answered: the last status after redirects, or why there is none. */
export type Answered =
  | { status: number; url: string }
  | { failed: 'not-public' | 'robots' | 'redirects' | 'unknown-host' | 'certificate' | 'no-answer' }

/**
 * Asks whether something stands at an address: HEAD, and GET where HEAD is refused or not understood. One request after the
 * other; of a body nothing is read.
 * @throws the signal's reason when it is aborted
 */
export async function askAddress(address: string, asker: Asker): Promise<Answered> {
  const answer = await follow('HEAD', address, asker)
  if (!('status' in answer) || (answer.status < 400 && answer.status >= 200)) return answer
  await setTimeout(asker.reach.pauseMs, undefined, { signal: asker.signal })
  return follow('GET', address, asker)
}

async function follow(method: 'HEAD' | 'GET', address: string, asker: Asker): Promise<Answered> {
  let url = new URL(address)
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    if (!/^https?:$/.test(url.protocol)) return { failed: 'not-public' }
    const answer = await askOnce(method, url, asker)
    if ('failed' in answer) return answer
    const { status, location } = answer
    if (!location || status < 300 || status >= 400) return { status, url: url.href }
    if (!URL.canParse(location, url)) return { status, url: url.href }
    const next = new URL(location, url)
    if (next.host === url.host) await setTimeout(asker.reach.pauseMs, undefined, { signal: asker.signal })
    url = next
  }
  return { failed: 'redirects' }
}

/** The rules of the host are asked of the host, so what goes wrong there goes wrong here. */
async function askOnce(method: 'HEAD' | 'GET', url: URL, asker: Asker) {
  try {
    if (!(await asker.mayAsk(url))) return { failed: 'robots' as const }
    return await sendRequest(method, url, asker)
  } catch (error) {
    asker.signal.throwIfAborted()
    return { failed: reasonOf(error as { code?: string }) }
  }
}

function reasonOf({
  code = '',
}: {
  code?: string
}): 'not-public' | 'unknown-host' | 'certificate' | 'no-answer' {
  if (code === 'NOT_PUBLIC') return 'not-public'
  if (code === 'ENOTFOUND') return 'unknown-host'
  return /CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO_(?:GET|VERIFY)/.test(code) ? 'certificate' : 'no-answer'
}
