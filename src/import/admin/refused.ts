/** The server said no; the message is for an editor. */
export class Refused extends Error {
  override name = 'Refused'

  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message)
  }

  /** With what the answer says, or else with `otherwise`. */
  static async by(answer: Response, otherwise: string): Promise<Refused> {
    const json = await answer.json().catch(() => ({}))
    return new Refused(json.errors?.[0]?.message ?? otherwise, answer.status)
  }
}
