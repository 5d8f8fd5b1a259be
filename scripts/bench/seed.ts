import { payloadClient } from '@/platform/payload-client'
import { seedSearch } from './seed-search'

/** Fills the database of `DATA_DIR`: `seed.ts SYMPTOMS CAUSES`. */
const [symptoms = 0, causes = 0] = process.argv.slice(2).map(Number)
await seedSearch(await payloadClient(), symptoms, causes)
process.exit()
