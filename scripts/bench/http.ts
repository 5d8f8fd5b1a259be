import { type Agent, type IncomingHttpHeaders, request } from 'node:http'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  /** As it came over the wire: still compressed. */
  body: Buffer
}

interface Options {
  agent?: Agent
  method?: string
  /** What is asked for, where it is not the path of the address. */
  path?: string
  headers?: Record<string, string>
  body?: string
}

/** One request with the little that node:http needs: fetch costs several times as much, and decompresses. */
export function send(url: string, { body, ...options }: Options = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        const { statusCode = 0, headers } = response
        resolve({ status: statusCode, headers, body: Buffer.concat(chunks) })
      })
    })
    sent.once('error', reject)
    sent.end(body)
  })
}
