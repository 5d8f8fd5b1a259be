/** A picture of the old site's library. */
export interface Attachment {
  url: string
  alt: string
  /** As HTML: it names who made the picture, often with a link. */
  caption: string
  /** The number of the post that it was uploaded to. */
  parent: string
}
