import { mediaStore, usesBucket } from './media-files'
import { isFileName } from './media-store'

type RouteHandler<Args> = (request: Request, args: Args) => Promise<Response>

/** Answers 404 where a picture's file is gone: Payload calls that a fault of the server, for whoever asks. */
export function refuseMissingFiles<Args>(handler: RouteHandler<Args>): RouteHandler<Args> {
  return async (request, args) => {
    const name = /^\/api\/media\/file\/([^/]+)$/.exec(new URL(request.url).pathname)?.[1]
    if (name === undefined || (await mayBeThere(name))) return handler(request, args)
    return Response.json({ errors: [{ message: 'Dit bestand is er niet.' }] }, { status: 404 })
  }
}

/** Object storage is asked once, when it is read. */
async function mayBeThere(encoded: string): Promise<boolean> {
  const name = decoded(encoded)
  return isFileName(name) && (usesBucket() || (await mediaStore()).has(name))
}

/** Empty where it cannot be. */
function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return ''
  }
}
