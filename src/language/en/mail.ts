import type { Messages } from '../messages'

export const mail: Messages['mail'] = {
  greeting: (name) => `Dear ${name},`,
  sender: (site) => `This mail comes from ${site}:`,
  digest: {
    subject: (waiting) => (waiting === 1 ? '1 comment awaits review' : `${waiting} comments await review`),
    waiting: (count) => (count === 1 ? '1 comment awaits review.' : `${count} comments await review.`),
    reported: (count) =>
      count === 1 ? '1 comment was reported by readers.' : `${count} comments were reported by readers.`,
    link: 'To the comments',
    why: 'You get this overview at most once every 15 minutes. You can turn it off in your account.',
  },
  attention: {
    subject: (count, site) =>
      count === 1 ? `1 point needs attention at ${site}` : `${count} points need attention at ${site}`,
    what: 'This needs attention this week:',
    link: 'To the admin',
    why: 'You get this overview once a week because you asked for it. You can turn it off in your account.',
  },
  confirm: {
    subject: (site) => `Confirm your email address for ${site}`,
    why: (article) =>
      `Somebody used this email address to comment on "${article}" and asked to hear about that comment.`,
    what: 'Was it you? Then confirm your email address. The link works for 7 days.',
    link: 'Confirm email address',
    otherwise: 'Was it not you? Then you need not do anything, and you will not hear from us.',
  },
  confirmComment: {
    subject: (site) => `Confirm your comment on ${site}`,
    why: (article) => `Somebody used this email address to comment on "${article}".`,
    what: 'Was it you? Confirm the comment, and it is on the site at once. The link works for 7 days.',
    link: 'See and confirm the comment',
    otherwise: 'Was it not you? Then you need not do anything: an editor looks at the comment.',
  },
  published: {
    subject: (article) => `Your comment on "${article}" is on the site`,
    what: (article) => `Your comment on "${article}" has been published.`,
    link: 'See your comment',
  },
  rejected: {
    subject: (article) => `Your comment on "${article}" was not placed`,
    what: (article) =>
      `This email address was used to comment on "${article}". The editors did not place the comment:`,
    link: 'To the article',
    otherwise: 'Did you not write this comment? Then you need not do anything.',
  },
  reply: {
    subject: (article) => `A reply to your comment on "${article}"`,
    what: (name, article) => `${name} replied to your comment on "${article}".`,
    link: 'Read the reply',
  },
  ownData: {
    subject: (site) => `Your data at ${site}`,
    why: 'Somebody asked to see what we keep under this email address.',
    what: 'With this link you can see it, download it and have it erased. The link works for 24 hours.',
    link: 'To your data',
    otherwise: 'Did you not ask for this? Then you need not do anything.',
  },
  invitation: {
    subject: (site: string) => `Your account at ${site}`,
    what: (who: string, site: string) =>
      `${who} made an account for you at ${site}. Choose a password within a week:`,
    somebody: 'An administrator',
    link: 'Choose a password',
    later: (address: string) => `Has the link expired? Ask for a new one at ${address}`,
  },
  password: {
    subject: (site: string) => `A new password for ${site}`,
    why: (site: string) => `Somebody asked for a new password for your account at ${site}.`,
    what: 'Choose one with this link. It works for 24 hours, and only the link in the newest mail does.',
    link: 'Choose a new password',
    otherwise: 'Did you not ask for this? Then you need do nothing: your password stays as it is.',
  },
  remark: {
    subject: (article: string) => `A remark for you about "${article}"`,
    what: (who: string, article: string) =>
      `${who} gave you a remark about "${article}". You can read it in the admin.`,
    link: 'To the article',
  },
  reviewRequest: {
    subject: (article: string) => `Would you look at "${article}"?`,
    what: (who: string, article: string) => `${who} asks you to look at "${article}".`,
    word: (word: string) => `They say: ${word}`,
    link: 'To the article',
  },
  reviewed: {
    subject: (who: string, article: string) => `${who} has looked at "${article}"`,
    what: (who: string, article: string) =>
      `You asked to have "${article}" looked at. ${who} has done so. Remarks stand beside the article in the admin.`,
    link: 'To the article',
  },
  stop: 'No more mail about your comments',
  remember: {
    what: 'We can remember this browser. What you write in it with this email address is then on the site at once, without a mail. For that we set a cookie, which ends after 180 days. Do not do this on somebody else’s device.',
    button: (confirm) => `${confirm} and remember this browser`,
    once: (confirm) => `Only ${confirm.toLowerCase()}`,
  },
  pages: {
    confirmComment: {
      title: 'Confirm your comment',
      what: (article) => `This comment on "${article}" was written with your email address. Is it yours?`,
      button: 'Place comment',
      otherwise: 'Is the comment not yours? Then close this page: an editor decides about it.',
      waitsTitle: 'Thank you, your comment is waiting for approval',
      waits: 'An editor still reads your comment before it is shown with the article.',
    },
    confirm: {
      title: 'Confirm your email address',
      what: 'After that you will hear when your comment is on the site, and when somebody replies.',
      button: 'Confirm email address',
      doneTitle: 'Your email address is confirmed',
      done: 'You will hear about your comment. Every mail holds a link to stop that.',
    },
    unsubscribe: {
      title: 'No more mail about your comments',
      what: 'You will no longer hear about your comments and the replies to them. Your comments stay.',
      button: 'Stop mailing me',
      doneTitle: 'You will get no more mail',
      done: 'You will no longer hear about your comments.',
    },
    invalid: {
      title: 'This link does not work (any more)',
      what: 'The link has expired, or was not copied in full. Copy all of it from the mail.',
    },
    home: 'To the home page',
  },
}
