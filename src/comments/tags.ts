/** What the published comments of one article are kept under; `symptom` is the article's id. */
export const commentsTag = (symptom: string): string => `comments:${symptom}`
