import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { refuseMissingFiles } from '@/media/refuse-missing-files'
import { withinCollections, withinLimits } from '@/platform/rest-limits'
import { siteConfig as config } from '@/platform/site-config'
import { givingTurnsBack } from '@/platform/turns'
import { retryingConflicts } from '@/platform/write-conflicts'

export const GET = withinCollections(
  withinLimits(refuseMissingFiles(refuseMissingVersions(REST_GET(config)))),
)
export const POST = withinCollections(
  withinLimits(refuseMissingVersions(retryingConflicts(givingTurnsBack(REST_POST(config))))),
)
export const DELETE = withinCollections(retryingConflicts(REST_DELETE(config)))
export const PATCH = withinCollections(retryingConflicts(givingTurnsBack(REST_PATCH(config))))
export const PUT = withinCollections(retryingConflicts(givingTurnsBack(REST_PUT(config))))
export const OPTIONS = withinCollections(REST_OPTIONS(config))

interface Context {
  params: Promise<{ slug?: string[] }>
}

type Handler = (request: Request, context: Context) => Promise<Response>

/** 404 for the versions of what keeps none: Payload answers 500. */
function refuseMissingVersions(handler: Handler): Handler {
  return async (request, context) => {
    const [slug, below] = (await context.params).slug ?? []
    const { collections } = await config
    const keepsNone = collections.some((collection) => collection.slug === slug && !collection.versions)
    if (below !== 'versions' || !keepsNone) return handler(request, context)
    return Response.json({ errors: [{ message: 'Dit adres is er niet.' }] }, { status: 404 })
  }
}
