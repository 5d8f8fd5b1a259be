import { hasMediaFile } from './media-files'

type RouteHandler<Args> = (request: Request, args: Args) => Promise<Response>

/** Answers 404 where a picture's file is gone: Payload calls that a fault of the server, for whoever asks. */
export function refuseMissingFiles<Args>(handler: RouteHandler<Args>): RouteHandler<Args> {
  return async (request, args) => {
    const name = /^\/api\/media\/file\/([^/]+)$/.exec(new URL(request.url).pathname)?.[1]
    if (name === undefined || (await hasMediaFile(name))) return handler(request, args)
    return Response.json({ errors: [{ message: 'Dit bestand is er niet.' }] }, { status: 404 })
  }
}
