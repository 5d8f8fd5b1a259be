import { endsWriting, sayThatItWrites } from '@/platform/expiries/living-writers'
import { payloadClient } from '@/platform/payload-client'
import { startWorker } from './worker'

/* `npm run jobs`: what happens by itself, in a process beside the web instances (JOBS=outside), until SIGTERM. */

const payload = await payloadClient().catch((error: Error) => {
  console.error(`The jobs could not start: ${error.message}`)
  process.exit(1)
})
await sayThatItWrites(payload)
const stop = startWorker(payload)
// The chores' own timers keep no process alive.
const alive = setInterval(() => {}, 60_000)
console.log('Jobs run.')
let isStopping = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  // A terminal sends it to this process and to the one that started it, which passes it on: twice is once.
  process.on(signal, async () => {
    if (isStopping) return
    isStopping = true
    clearInterval(alive)
    await stop()
    await endsWriting()
    await payload.destroy()
    process.exit(0)
  })
}
