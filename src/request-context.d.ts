import type { Attempter } from './accounts/attempts'
import type { Lock } from './admin/typed/living-locks'
import type { Publication } from './articles/changes/record-publication'
import type { Upload } from './media/undo-failed-upload'
import type { Comment, Symptom, User } from './payload-types'

/** What hooks of one request tell each other. Each key stands here, with who sets it. */
declare module 'payload' {
  interface RequestContext {
    /** The save goes beside what is published: `articles/authors-write-drafts.ts`. */
    savesDraft?: boolean
    /** Dates are those of a file, and not of its import: `import/write/`. */
    datesFromFile?: boolean
    /** By id, articles as readers saw them before this request: `articles/published-before.ts`. */
    publishedBefore?: Map<string, Symptom | undefined>
    /** By id, the address at which readers found a page before this request: `site/page-address.ts`. */
    pageAddressBefore?: Map<string, string | undefined>
    /** What a save sent that says nothing of publishing: `articles/drafts/keep-published.ts`. */
    sent?: Record<string, unknown> | undefined
    /** By id, the draft that such a save put aside: as above. */
    draftsBeside?: Map<string, Record<string, unknown>>
    /** By id, what is to be recorded of a publication: `articles/changes/record-publication.ts`. */
    publications?: Map<string | undefined, Publication>
    /** By collection, whether the save goes beside what is published: `history/log/record-saves.ts`. */
    draftSaves?: Map<string, boolean>
    /** By collection and id, what a save changes, in words: as above. */
    savedParts?: Map<string, string[]>
    /** What is saved is a part of what is recorded already: as above. */
    isRecorded?: boolean
    /** An older version is put back: `articles/drafts/restore-as-draft.ts`. */
    restoresVersion?: boolean
    /** Who worked on what is being saved: `admin/typed/keep-lock.ts`. */
    locksBefore?: Lock[]
    /** What is deleted is only kept no longer: `privacy/keep-no-longer.ts`. */
    keepsLessons?: boolean
    /** By id, what comments are to become: `comments/follow-transitions.ts`. */
    statusWishes?: Map<string, Comment['status']>
    /** What an upload has changed so far: `media/undo-failed-upload.ts`. */
    upload?: Upload
    /** The login that is being tried: `accounts/guard-login.ts`. */
    loginAttempt?: Attempter
    /** What is written down already of what falls with this request: `platform/expiries/noted-tags.ts`. */
    notedTags?: { transaction: number | string | undefined; tags: Set<string> }
    /** By id, accounts as they were read before they are changed: `accounts/store-only-changes.ts`. */
    accountsRead?: Map<string, User>
    /** A new password is set by a link: `accounts/after-reset.ts`. */
    isPasswordReset?: boolean
  }
}
