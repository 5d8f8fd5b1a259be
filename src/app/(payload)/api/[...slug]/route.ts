import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { refuseMissingFiles } from '@/media/refuse-missing-files'
import { withinCollections, withinLimits } from '@/platform/rest-limits'
import { retryingConflicts } from '@/platform/write-conflicts'

export const GET = withinCollections(withinLimits(refuseMissingFiles(REST_GET(config))))
export const POST = withinCollections(withinLimits(retryingConflicts(REST_POST(config))))
export const DELETE = withinCollections(retryingConflicts(REST_DELETE(config)))
export const PATCH = withinCollections(retryingConflicts(REST_PATCH(config)))
export const PUT = withinCollections(REST_PUT(config))
export const OPTIONS = withinCollections(REST_OPTIONS(config))
