/** Under the admin's own path. */
export const PERSON_PATH = '/gegevens'
