/** Of the site: its days begin and end there. */
export const TIME_ZONE = 'Europe/Amsterdam'
