import type { Messages } from '../messages'

export const site: Messages['site'] = {
  skipToContent: 'Skip to content',
  mainMenu: 'Main menu',
  defaults: {
    disclaimer:
      'The information on this site is general and does not replace the advice of a doctor. Are you worried? Call your doctor.',
    navigation: { symptoms: 'Symptoms', causes: 'Causes', compare: 'Compare' },
    care: {
      emergency: 'Is a life in danger? Call 112 at once.',
      outOfHours: 'Is it evening, night or weekend, and can it not wait? Call the out-of-hours doctor.',
      doctor: 'Are you worried, or does it get worse? Call your own doctor.',
      emergencyWords: [
        'heart attack',
        'cardiac arrest',
        'resuscitation',
        'stroke',
        'brain haemorrhage',
        'unconscious',
        'choking',
        'poisoning',
        'overdose',
      ],
      selfHarmWords: ['suicide', 'suicidal', 'kill myself', 'want to die', 'self-harm', 'self harm'],
    },
    homeTitle: 'Symptoms and their causes',
    homeIntroduction:
      'Read for each symptom which causes there are, and how many people in the Netherlands get it from them each year.',
  },
  publishedBy: 'Published by',
  aboutThisSite: 'About this site',
  search: { label: 'Search for a symptom or cause', button: 'Search' },
  letters: {
    label: 'Letters',
    choose: 'Choose a letter.',
    title: (title, letter) => `${title}: ${letter}`,
    otherSigns: 'digits and signs',
  },
  notFound: {
    title: 'This page does not exist',
    reason: 'The address may have changed, or it may hold a typing error.',
    instead: 'You can go on from here:',
    home: 'The home page',
  },
  moved: { title: 'This page has moved', link: 'Go to the new address' },
  problem: {
    title: 'Something went wrong',
    reason: 'This page cannot be shown now. That is our fault. Please try again in a few minutes.',
    doctor: 'Do you need a doctor soon? Call your doctor, or if a life is in danger',
  },
  refusals: {
    nowhere: 'This address does not exist.',
    readOnly: 'This page can only be read.',
    staffOnly: 'Log in to do this. Nothing was changed.',
    tooLarge: 'This is too much for who is not logged in. Nothing was changed.',
    busy: 'It is too busy now. Please try again in a few seconds.',
    notAnswered: 'This does not work now. That is our fault. Please try again in a few minutes.',
    reference: 'If you ask us about this, please give this reference:',
  },
  preview: {
    notice:
      'Preview. This is what the page will look like once it is published. Readers do not see this yet.',
    untitled: 'Untitled',
    invalidTitle: 'This preview is not here (any more)',
    invalid:
      'The link has expired or was not copied in full, or the draft was deleted. Ask the editors for a new one.',
  },
}
