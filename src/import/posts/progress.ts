/** Tells how far a reading is, part, rate and time left: to a terminal, or to the process that started this one. */
export function progressOn(stream: NodeJS.WriteStream) {
  const began = Date.now()
  let shown = 0
  return {
    show: (part: number, done: number): void => {
      const now = Date.now()
      if (now - shown < 200) return
      shown = now
      const text = progressText(part, done, (now - began) / 1000)
      process.send?.({ part, text })
      if (stream.isTTY) stream.write(`\r\u001B[K${text}`)
    },
    clear: (): void => {
      if (stream.isTTY) stream.write('\r\u001B[K')
    },
  }
}

/** `45 % · 1.230 stuks · 310 per seconde · nog 2:05` */
export function progressText(part: number, done: number, seconds: number): string {
  const left = part > 0 ? Math.round((seconds / part) * (1 - part)) : 0
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  const number = (value: number) => Math.round(value).toLocaleString('nl-NL')
  return `${number(part * 100)} % · ${number(done)} stuks · ${number(done / Math.max(seconds, 0.001))} per seconde · nog ${time}`
}
