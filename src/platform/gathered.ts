/** So long somebody waits at most for the others. */
const PATIENCE_MS = 20

/**
 * Where those who come at the same moment wait for each other, to go on in one turn of the event loop: what they then ask of the
 * database is one question (`askedTogether`), and what they store one write (`storeTogether`). Who comes alone waits for nobody.
 */
export class Meeting {
  #onTheirWay = 0
  #here: (() => void)[] = []
  #patience: NodeJS.Timeout | undefined

  /**
   * Says that somebody comes in a moment, so that others wait.
   *
   * @returns to be called once, when they are there, whatever became of them; done when all may go on
   */
  expect(): () => Promise<void> {
    this.#onTheirWay += 1
    return () => {
      this.#onTheirWay -= 1
      return new Promise((goOn) => {
        this.#here.push(goOn)
        this.#patience ??= setTimeout(() => this.#end(), PATIENCE_MS)
        // Who comes in this turn of the loop may not have been announced yet.
        setImmediate(() => this.#endIfAllCame())
      })
    }
  }

  #endIfAllCame(): void {
    if (this.#onTheirWay === 0) this.#end()
  }

  #end(): void {
    clearTimeout(this.#patience)
    this.#patience = undefined
    const here = this.#here
    this.#here = []
    for (const goOn of here) goOn()
  }
}
