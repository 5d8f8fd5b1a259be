import { payloadClient } from '@/platform/payload-client'
import { relearn } from './relearn'

/* `npm run learn`: learns about spam anew, from all decisions about comments that are still there. */
try {
  const payload = await payloadClient()
  const { spam, good } = await relearn(payload)
  console.log(`Learned from ${spam} spam and ${good} published comments.`)
  await payload.destroy()
  process.exit(0)
} catch (error) {
  console.error(`Nothing could be learned: ${(error as Error).message}`)
  process.exit(1)
}
