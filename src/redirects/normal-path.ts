/** A path in the one form that paths are compared in: readable, in lower case, without a slash at the end. */
export function normalPath(path: string): string {
  return (
    readable(path)
      .toLowerCase()
      .replace(/\/{2,}/g, '/')
      .replace(/\/$/, '') || '/'
  )
}

/** What cannot be decoded stays as it is. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
