/** A picture of the old site's library. */
export interface Attachment {
  url: string
  alt: string
  caption: string
  /** The number of the post that it was uploaded to. */
  parent: string
}
