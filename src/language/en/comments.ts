import type { Messages } from '../messages'

const number = (value: number) => value.toLocaleString('en-GB')

export const comments: Messages['comments'] = {
  count: (count) => (count === 0 ? 'Comments' : count === 1 ? '1 comment' : `${number(count)} comments`),
  staff: 'Editors',
  none: 'There are no comments.',
  noneYet: 'There are no comments yet.',
  closed: 'Comments on this article are closed.',
  reply: 'Reply',
  replyTo: (name) => ` to ${name}`,
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
    consent: 'My name and comment may be published on this site *',
    notifyReplies: 'Send me an email when somebody replies',
    bait: 'Leave this field empty',
    offline: 'There is no connection. Your text is still here: try again later.',
    submit: 'Post comment',
    back: 'Back to the article',
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
      `Make your comment shorter: at most ${number(most)} characters, now ${number(over)} too many`,
    consent: 'Confirm that your comment may be published',
    parent: 'The comment that you reply to is no longer there',
    noArticle: 'This article does not exist (any more)',
    closed: 'Comments on this article are closed',
    tooMany: (minutes) =>
      `There were too many comments from your network. Try again in ${minutes === 1 ? '1 minute' : `${number(minutes)} minutes`}`,
    notStored: 'Your comment could not be stored. Try again in a few minutes',
    wrongType: 'Send the comment as a form or as JSON',
    tooLarge: 'Your comment is too long to send',
    broken: 'Your comment did not arrive in one piece. Try again',
  },
  thanks: {
    waits: 'Thank you, your comment is waiting for approval',
    waitsText:
      'An editor reads your comment before it is shown with the article. That usually takes a few days.',
    placed: 'Thank you, your comment is with the article',
    placedText: 'Everybody can read your comment now.',
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
    repeated: 'The same text stood in another comment recently',
  },
}
