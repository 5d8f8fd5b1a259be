/** The longest a comment or an answer may be, in characters as readers count them. */
export const LONGEST_BODY = 5_000
