import { APIError } from 'payload'

/** Thrown when object storage does not answer, or not as it should; what is wrong is its `cause`. */
export class StorageAway extends APIError {
  constructor(cause: unknown) {
    super(
      'De opslag van afbeeldingen antwoordt niet. Probeer het over een paar minuten opnieuw.',
      503,
      undefined,
      true,
    )
    this.cause = cause
  }
}
