/** What an export calls itself, so that the import knows it. */
export const FORMAT = 'simpto-export'
export const VERSION = 1

/** The collections of an export, each before what refers to it. */
export const EXPORTED = [
  'users',
  'media',
  'authors',
  'causes',
  'symptoms',
  'pages',
  'redirects',
  'comments',
] as const
