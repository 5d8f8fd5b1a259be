'use client'

import { type ReactNode, useState } from 'react'
import { LARGEST_UPLOAD, TOO_LARGE } from '@/platform/largest-upload'

let isWatching = false

/** Payload shows what the browser says where the site cannot be reached, and sends files to the end that are too large. */
export function FailuresInWords({ children }: { children: ReactNode }) {
  // While drawing, so that it comes before what asks something as soon as it is drawn.
  useState(watch)
  return children
}

function watch(): void {
  if (isWatching || typeof window === 'undefined') return
  isWatching = true
  const send = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    if (holdsTooMuch(init?.body)) return Response.json({ errors: [{ message: TOO_LARGE }] }, { status: 413 })
    try {
      return await send(input, init)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      throw new TypeError('De site is niet te bereiken. Probeer het zo opnieuw.', { cause: error })
    }
  }
}

function holdsTooMuch(body: BodyInit | null | undefined): boolean {
  return (
    body instanceof FormData &&
    [...body.values()].some((value) => value instanceof File && value.size > LARGEST_UPLOAD)
  )
}
