/** In microseconds: what takes longer takes minutes of a larger text. */
const SHORT = 2_000_000

/** Whether something takes little of the processor; other work on the machine does not count. */
export function tookShort(run: () => unknown): boolean {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return user + system < SHORT
}
