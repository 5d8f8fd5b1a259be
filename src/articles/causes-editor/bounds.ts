/** Of the name of a cause, and of its term. */
export const LONGEST_NAME = 300
/** Causes that are looked up, or made, by one request: more than any article lists. */
export const MOST_CAUSES = 2_000
