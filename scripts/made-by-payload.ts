import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import config from '../payload.config'

/* The types of the collections and the import map of the admin: Payload is loaded once for both, which takes longer than either. */

const loaded = await config
await generateTypes(loaded)
await generateImportMap(loaded)
process.exit()
