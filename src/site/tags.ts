/** What plain pages and whole-site facts are kept under. */

export const SITE_SETTINGS = 'site-settings'
export const REDIRECTS = 'redirects'
export const PAGES = 'pages'
