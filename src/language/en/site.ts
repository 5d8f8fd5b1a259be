import type { Messages } from '../messages'

export const site: Messages['site'] = {
  skipToContent: 'Skip to content',
  mainMenu: 'Main menu',
  publishedBy: (publisher) => `Published by ${publisher}`,
  aboutThisSite: 'About this site',
  search: { label: 'Search for a symptom or cause', button: 'Search' },
  notFound: {
    title: 'This page does not exist',
    reason: 'The address may have changed, or it may hold a typing error.',
  },
}
