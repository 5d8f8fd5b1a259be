import type { Messages } from '../messages'

export const standardPages: Messages['standardPages'] = {
  accessibility: {
    title: 'Accessibility',
    text: [
      'Everybody should be able to use this site: with a mouse, a keyboard or a screen reader, on a phone and with large letters.',
      '## What we test against',
      'We follow the guidelines WCAG 2.2, levels A and AA. With every new version of the software these things are tested:',
      '- each kind of page with axe, in the light and in the dark, on a wide screen and on a phone;',
      '- that no page gets wider than the window, from 320 pixels;',
      '- that a keyboard reaches everything, and that you can see where you are;',
      '- that the HTML is valid, and that everything works without JavaScript as well.',
      '## What you can set yourself',
      'The site follows your settings for dark colours, more contrast, colours of your own and less motion. You can zoom in to 400 per cent. Articles can be printed.',
      '## What has not been examined yet',
      '- The site has not been tested by people who use a screen reader every day.',
      '- There has been no audit by an independent organisation.',
      '- The chart in an article is a picture. All of its figures stand as text in the list below it.',
      '## Does something not work?',
      'Tell the publisher of this site. Write on which page it happens and what you use.',
    ],
  },
}
