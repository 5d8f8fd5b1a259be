/** A cache in front of the site, which drops what it keeps by the tags that the site sent along. */
export interface Front {
  /** As the log and the metrics name it. */
  name: string
  /**
   * Drops all that carries one of the tags.
   * @param tags as many as `withinLimits` lets through
   * @throws Refusal unless it says that it did
   */
  purge: (tags: string[]) => Promise<void>
}

export class Refusal extends Error {
  override name = 'Refusal'

  constructor(
    status: number,
    /** So long it does not want to be asked again, in milliseconds. */
    readonly retryAfterMs?: number,
  ) {
    super(`it answered ${status}`)
  }
}
