import type { PayloadRequest } from 'payload'

/** Adds a header to whatever the request is answered with, be it an error. */
export function sendHeader(req: PayloadRequest, name: string, value: string): void {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append(name, value)
}
