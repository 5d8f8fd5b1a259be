import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { seoPlugin } from '@payloadcms/plugin-seo'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { withLockRules } from '@/access/lock-rules'
import { refuseHiddenPaths } from '@/access/refuse-hidden-paths'
import { sayRefusal } from '@/access/say-refusal'
import { sayWhoHasSlug } from '@/access/say-who-has-slug'
import { guardSessions } from '@/accounts/second-factor/guard-sessions'
import { storeOnlyChanges } from '@/accounts/store-only-changes'
import { storeOnlySessions } from '@/accounts/store-only-sessions'
import { apiForAdmins } from '@/admin/api-for-admins'
import { hideInLists } from '@/admin/hide-in-lists'
import { keepTyped } from '@/admin/typed/keep-typed'
import { payloadWords } from '@/admin/words/payload-words'
import { wordsAboveForms } from '@/admin/words/words-above-forms'
import { codesEndpoint } from '@/articles/codes/codes-endpoint'
import { restoreWords } from '@/articles/drafts/restore-as-draft'
import { ArticleChanges } from '@/collections/article-changes'
import { ArticleFinds } from '@/collections/article-finds'
import { ArticleReads } from '@/collections/article-reads'
import { AuditEntries } from '@/collections/audit-entries'
import { Authors } from '@/collections/authors'
import { Causes } from '@/collections/causes'
import { CommentBlocks } from '@/collections/comment-blocks'
import { CommentDecisions } from '@/collections/comment-decisions'
import { CommentLessons } from '@/collections/comment-lessons'
import { CommentNotes } from '@/collections/comment-notes'
import { CommentReports } from '@/collections/comment-reports'
import { Comments } from '@/collections/comments'
import { Counters } from '@/collections/counters'
import { Expiries } from '@/collections/expiries'
import { Leases } from '@/collections/leases'
import { Mails } from '@/collections/mails'
import { Media } from '@/collections/media'
import { Pages } from '@/collections/pages'
import { PreviewLinks } from '@/collections/preview-links'
import { redirects, redirectWords } from '@/collections/redirects'
import { Remarks } from '@/collections/remarks'
import { ReviewRequests } from '@/collections/review-requests'
import { SearchMisses } from '@/collections/search-misses'
import { SecondFactors } from '@/collections/second-factors'
import { SiteSettings } from '@/collections/site-settings'
import { Sources } from '@/collections/sources'
import { Symptoms } from '@/collections/symptoms'
import { TrustedBrowsers } from '@/collections/trusted-browsers'
import { UsedPuzzles } from '@/collections/used-puzzles'
import { Users } from '@/collections/users'
import { recordSaves } from '@/history/log/record-saves'
import { importEndpoint } from '@/import/admin/endpoint'
import { pictureEndpoints } from '@/import/admin/picture-batch'
import { figuresEndpoints } from '@/import/figures/endpoints'
import { jobs } from '@/jobs/jobs'
import { searchEngines } from '@/machine-readable/search-engines'
import { mail } from '@/mail/transport'
import { answerUnwritable } from '@/media/answer-unwritable'
import { withPlans } from '@/planning/with-plans'
import { answerDatabaseTaken } from '@/platform/answer-database-taken'
import { answerAskersFault } from '@/platform/askers-fault'
import { changeOneByOne } from '@/platform/bulk-endpoints'
import { checkDocuments } from '@/platform/check-documents'
import { databaseAdapter } from '@/platform/database'
import { env } from '@/platform/env'
import { LARGEST_UPLOAD, TOO_LARGE } from '@/platform/largest-upload'
import { logger } from '@/platform/logger'
import { answerGone, refuseGone } from '@/platform/refuse-gone'
import { siteSecret } from '@/platform/secret'
import { answerWriteConflict } from '@/platform/write-conflicts'
import { withTeamwork } from '@/teamwork/panel/with-teamwork'
import { countLimits } from '@/text/count-limits'
import { articleEditor } from '@/text/editor'
import { refuseOddTexts } from '@/text/refuse-odd-texts'
import { storePlainText } from '@/text/store-plain-text'
import { adminComponents } from './payload.admin'

const config = buildConfig({
  secret: siteSecret(),
  serverURL: env().SITE_URL,
  csrf: [env().SITE_URL],
  cors: env().CORS_ORIGINS,
  db: await databaseAdapter(),
  email: mail(),
  logger: logger(),
  loggingLevels: { QueryError: 'info' },
  sharp,
  telemetry: false,
  graphQL: { disable: true },
  defaultDepth: 1,
  maxDepth: 3,
  upload: { limits: { fileSize: LARGEST_UPLOAD }, abortOnLimit: true, responseOnLimit: TOO_LARGE },
  i18n: {
    fallbackLanguage: 'nl',
    supportedLanguages: { nl },
    translations: {
      nl: {
        ...redirectWords,
        ...payloadWords,
        version: { ...payloadWords.version, ...restoreWords.version },
      },
    },
  },
  admin: {
    user: Users.slug,
    // Not Gravatar: it would tell another host who works here.
    avatar: 'default',
    dateFormat: 'd MMMM yyyy HH:mm',
    importMap: { autoGenerate: false, importMapFile: 'src/payload-import-map.js' },
    components: adminComponents,
    meta: { titleSuffix: ' – beheer', defaultOGImageType: 'off', icons: [{ rel: 'icon', url: '/icon.svg' }] },
  },
  editor: articleEditor,
  collections: [
    Symptoms,
    Causes,
    Sources,
    ArticleChanges,
    ArticleReads,
    ArticleFinds,
    AuditEntries,
    Comments,
    CommentBlocks,
    CommentDecisions,
    CommentLessons,
    CommentNotes,
    CommentReports,
    Authors,
    Pages,
    Media,
    Mails,
    SearchMisses,
    Users,
    SecondFactors,
    TrustedBrowsers,
    UsedPuzzles,
    PreviewLinks,
    Expiries,
    Counters,
    Remarks,
    ReviewRequests,
    Leases,
  ],
  globals: [SiteSettings],
  plugins: [
    countLimits,
    redirectsPlugin(redirects),
    seoPlugin(searchEngines),
    storePlainText,
    refuseHiddenPaths,
    refuseOddTexts,
    keepTyped,
    wordsAboveForms,
    checkDocuments,
    refuseGone,
    changeOneByOne,
    hideInLists,
    apiForAdmins,
    recordSaves,
    withTeamwork,
  ],
  hooks: {
    afterError: [
      answerAskersFault,
      answerWriteConflict,
      answerDatabaseTaken,
      answerGone,
      answerUnwritable,
      sayRefusal,
      sayWhoHasSlug,
    ],
  },
  onInit: (payload) => {
    guardSessions(payload)
    storeOnlySessions(payload)
    storeOnlyChanges(payload)
  },
  endpoints: [codesEndpoint, importEndpoint, ...pictureEndpoints, ...figuresEndpoints],
  jobs,
  // Else each process outside production makes them anew as it begins: `npm run generate` does.
  typescript: { autoGenerate: false, outputFile: 'src/payload-types.ts' },
})

export default config.then(withLockRules).then(withPlans)
