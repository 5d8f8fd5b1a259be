import { monitorEventLoopDelay } from 'node:perf_hooks'

/** In the process that is measured: tells the longest stop of its event loop since it was last asked, in milliseconds. */
if (process.send) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  process.on('message', (message) => {
    if (message !== 'longest stop') return
    process.send?.(delay.max / 1e6)
    delay.reset()
  })
  // The channel alone keeps no process alive.
  process.channel?.unref()
}
