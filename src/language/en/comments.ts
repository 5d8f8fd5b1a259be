import type { Messages } from '../messages'

const number = (value: number) => value.toLocaleString('en-GB')

export const comments: Messages['comments'] = {
  count: (count) => (count === 0 ? 'Comments' : count === 1 ? '1 comment' : `${number(count)} comments`),
  edited: 'Edited by the editors',
  staff: 'Editors',
  none: 'There are no comments.',
  noneYet: 'There are no comments yet.',
  skip: (count) => `Skip ${count} comments`,
  closed: 'Comments on this article are closed.',
  reply: 'Reply',
  replyTo: (name) => ` to ${name}`,
  removed: 'This comment was removed.',
  answers: (name) => `Reply to ${name}`,
  answersEarlier: 'Reply to an earlier comment',
  pages: {
    title: (article, page) => `Comments on ${article}, page ${number(page)}`,
    label: 'Pages of comments',
    older: 'Older comments',
    newer: 'Newer comments',
    article: (title) => `To the article ${title}`,
    empty: 'There are no comments left on this page.',
    feed: 'Follow the comments on this article (RSS)',
  },
  form: {
    heading: 'Leave a comment',
    answerTo: (name) => `Reply to ${name}`,
    required: 'Your email address will not be published. Required fields are marked with *',
    noAdvice:
      'Do not ask for medical advice about yourself here: we cannot give it. Are you worried? Call your doctor. Is it life-threatening? Call 112.',
    whatHappens: 'An editor reads your comment before it is published, usually within a few days.',
    whatHappensUnread: 'Your comment will be published. Sometimes an editor reads it first.',
    atMost: (characters) => `At most ${number(characters)} characters.`,
    body: 'Comment *',
    name: 'Name *',
    nameHint: 'Shown with your comment. A first name is enough.',
    email: 'Email address *',
    emailHint: 'Only for the editors, and for mail that you ask for. It is never published.',
    ownData: 'See or erase what you posted before',
    privacy: 'Read what we do with your data',
    consent: 'My name and comment may be published on this site *',
    notifyReplies: 'Send me an email when somebody replies',
    bait: 'Leave this field empty',
    offline: 'There is no connection. Your text is still here: try again later.',
    sending: 'Your comment is being sent.',
    /** `%1` is filled in by script. */
    left: 'You have %1 characters left.',
    tooLong: '%1 characters too many.',
    cancel: 'Cancel',
    submit: 'Post comment',
    backTo: (title) => `Back to ${title}`,
    problem: 'There is a problem',
    errorPrefix: 'Error: ',
    title: (article) => (article ? `Comment on ${article}` : 'Comment'),
  },
  errors: {
    name: 'Enter your name',
    nameLong: (most) => `Make your name shorter: at most ${most} characters`,
    email: 'Enter your email address',
    emailIncomplete: 'Enter a full email address, like name@example.com',
    body: 'Write your comment',
    bodyLong: (most, over) =>
      `Make your comment shorter: at most ${number(most)} characters${over ? `, now ${number(over)} too many` : ''}`,
    consent: 'Confirm that your comment may be published',
    parent: 'The comment that you reply to is no longer there',
    noArticle: 'This article does not exist (any more)',
    closed:
      'Comments on this article are closed. Your text was not placed, but it stands below: you can copy it',
    tooMany: (minutes) =>
      `Too much was sent from your network. Try again in ${minutes === 1 ? '1 minute' : `${number(minutes)} minutes`}`,
    notStored: 'Your comment could not be stored. Try again in a few minutes',
    wrongType: 'Send the comment as a form or as JSON',
    tooLarge: 'Your comment is too long to send',
    broken: 'Your comment did not arrive in one piece. Try again',
  },
  thanks: {
    waits: 'Thank you, your comment is waiting for approval',
    waitsText:
      'An editor reads your comment before it is shown with the article. That usually takes a few days.',
    waitsConfirm:
      'Was a comment of yours on this site before? Then you get a mail with which you can place this one yourself.',
    toComment: 'To your comment',
    toAnswered: 'Back to the comment that you answered',
    placed: 'Thank you, your comment is with the article',
    placedText: 'Everybody can read your comment now.',
  },
  report: {
    link: 'Report',
    linkOf: (name) => ` the comment by ${name}`,
    title: 'Report a comment',
    what: 'Does this comment not belong here? Report it to the editors. We do not keep who you are.',
    reason: 'What is wrong? (optional)',
    submit: 'Report',
    thanks: 'Thank you for your report',
    thanksText: 'The editors will look at the comment.',
    gone: 'This comment is no longer there',
  },
  reasons: {
    bait: 'Filled in a hidden field',
    noPuzzle: 'No puzzle solved (no JavaScript)',
    wrongPuzzle: 'The puzzle is not right',
    expiredPuzzle: 'The puzzle had expired',
    usedPuzzle: 'The puzzle was used before',
    fast: (seconds) => `Written fast: within ${seconds === 1 ? '1 second' : `${seconds} seconds`}`,
    links: (count, allowed) =>
      `${count === 1 ? '1 link' : `${number(count)} links`} (allowed: ${number(allowed)})`,
    heldWord: (word) => `Contains "${word}"`,
    spamWord: (word) => `Contains the spam word "${word}"`,
    reported: (count) => `Reported by readers: ${count === 1 ? '1 report' : `${number(count)} reports`}`,
    language: (code) =>
      `Not in a language of the site, it seems, but in ${new Intl.DisplayNames('en', { type: 'language' }).of(code)}`,
    looksLikeSpam: (count, words) =>
      `Looks like ${count === 1 ? '1 earlier spam comment' : `${number(count)} earlier spam comments`}${
        words.length > 0 ? `: ${words.join(', ')}` : ''
      }`,
    blocked: (kind: string, what: string, why: string) => `Blocked: ${kind} ${what} (${why})`,
    repeated: 'The same text stood in another comment recently',
  },
}
