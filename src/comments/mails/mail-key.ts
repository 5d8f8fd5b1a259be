/** The key of the one mail of its kind about a comment. */
export const mailKey = (
  kind: 'published' | 'reply' | 'rejected' | 'confirm-comment',
  comment: string,
): string => `${kind}:${comment}`
