import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress, lookupPublic } from './public-address'

const TIME_LIMIT_MS = 10_000
const LONGEST_HEAD = 32_768

export interface Sender {
  userAgent: string
  signal: AbortSignal
  reach: Reach
}

/** How far requests go; tests have a server of their own on this machine, which the site itself never asks. */
export interface Reach {
  lookup: LookupFunction
  isAllowed: (address: string) => boolean
  /** Between two requests to one host, in milliseconds. */
  pauseMs: number
}

/** The public internet, and nothing behind our own walls. */
export const PUBLIC_INTERNET: Reach = { lookup: lookupPublic, isAllowed: isPublicAddress, pauseMs: 1_000 }

interface Answer {
  status: number
  location: string | undefined
  /** As many bytes of it as were asked for. */
  body: string
}

/**
 * One request; redirects are not followed, and of the body no more than `bytes` are read.
 * @throws Error with a `code`, `NOT_PUBLIC` where the address is none of the public internet
 */
export function sendRequest(
  method: 'HEAD' | 'GET',
  url: URL,
  { userAgent, signal, reach }: Sender,
  bytes = 0,
): Promise<Answer> {
  const send = url.protocol === 'https:' ? requestSecure : requestPlain
  // An address in digits is looked up by nobody.
  const digits = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(digits) && !reach.isAllowed(digits)) {
    return Promise.reject(Object.assign(new Error(`${digits} is not public`), { code: 'NOT_PUBLIC' }))
  }
  return new Promise((resolve, reject) => {
    const sent = send(
      url,
      {
        method,
        agent: false,
        lookup: reach.lookup,
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT_MS)]),
        headers: { 'user-agent': userAgent, accept: '*/*' },
        maxHeaderSize: LONGEST_HEAD,
      },
      (answer) => {
        let body = ''
        const done = () => {
          resolve({ status: answer.statusCode ?? 0, location: answer.headers.location, body })
          answer.destroy()
        }
        if (bytes === 0 || method === 'HEAD') return done()
        answer.setEncoding('utf8').on('data', (part: string) => {
          body = (body + part).slice(0, bytes)
          if (body.length >= bytes) done()
        })
        answer.on('end', done).on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end()
  })
}
