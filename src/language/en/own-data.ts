import type { Messages } from '../messages'

export const ownData: Messages['ownData'] = {
  title: 'Your data',
  ask: {
    what: 'Did you comment on this site? Enter the email address that you gave with it. You will get a mail with a link to see what we keep, download it and erase it.',
    email: 'Email address',
    invalid: 'Enter a complete email address, such as name@example.com.',
    button: 'Send me the link',
    sentTitle: 'Check your mail',
    sent: 'If we keep anything under this email address, you will have a mail within a few minutes. Its link works for 24 hours. You get at most one such mail an hour.',
    nothing:
      'Nothing there? Check that you used this address when you commented, and look among your junk mail.',
  },
  kept: (email) => `This is what we keep under ${email}.`,
  commentsTitle: (count) => (count === 1 ? '1 comment' : `${count} comments`),
  more: (shown) => `These are the newest ${shown}. The download has all of them.`,
  on: (article) => `On "${article}"`,
  onAbsent: 'On an article that is not on the site',
  status: {
    pending: 'awaits review',
    published: 'is on the site',
    rejected: 'not placed',
    spam: 'not placed',
    blocked: 'not placed',
  },
  erased: 'Erased.',
  also: 'With each comment we also keep when you placed it, that you agreed to its publication, and whether you wanted mail. All of that is in the download.',
  download: {
    title: 'Download',
    what: 'Everything in one file (JSON), which you can also give to somebody else.',
    button: 'Download my data',
  },
  erase: {
    title: 'Erase',
    what: 'Your name, email address and comments disappear from the site and from our records. Replies of others stay. This cannot be undone.',
    sure: 'Yes, erase everything kept under my email address',
    names: (count) =>
      count === 1
        ? 'Have the editors look at the comment by somebody else that holds my name'
        : `Have the editors look at the ${count} comments by others that hold my name`,
    unsure: 'Tick the box to confirm that you want everything erased.',
    button: 'Erase my data',
    doneTitle: 'Your data have been erased',
    done: (comments) =>
      comments === 1 ? 'Your comment has been erased.' : `Your ${comments} comments have been erased.`,
    namesSeen: 'The editors look at what others wrote that holds your name.',
    backups: 'Backups hold them until those are replaced themselves.',
  },
}
