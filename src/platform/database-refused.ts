/** Thrown at a start when the database must not be touched as things are; the message says what to do, in words. */
export class DatabaseRefused extends Error {
  override name = 'DatabaseRefused'
}
