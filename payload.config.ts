import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import { seoPlugin } from '@payloadcms/plugin-seo'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { articleEditor } from '@/blocks/editor'
import { Authors } from '@/collections/authors'
import { Causes } from '@/collections/causes'
import { CommentDecisions } from '@/collections/comment-decisions'
import { CommentReports } from '@/collections/comment-reports'
import { Comments } from '@/collections/comments'
import { deskComponents } from '@/collections/desk/components'
import { handbookComponents } from '@/collections/handbook/components'
import { jobs } from '@/collections/jobs'
import { Mails } from '@/collections/mails'
import { Media } from '@/collections/media'
import { Pages } from '@/collections/pages'
import { privacyComponents } from '@/collections/privacy/components'
import { redirects, redirectWords } from '@/collections/redirects'
import { searchEngines } from '@/collections/search-engines'
import { SearchMisses } from '@/collections/search-misses'
import { SiteSettings } from '@/collections/site-settings'
import { Symptoms } from '@/collections/symptoms'
import { UsedPuzzles } from '@/collections/used-puzzles'
import { Users } from '@/collections/users'
import { importComponents } from '@/import/admin/components'
import { importEndpoint } from '@/import/admin/endpoint'
import { databaseAdapter } from '@/platform/database'
import { env } from '@/platform/env'
import { expireEndpoint } from '@/platform/expire-endpoint'
import { logger } from '@/platform/logger'
import { mail } from '@/platform/mail'
import { siteSecret } from '@/platform/secret'

export default buildConfig({
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
  upload: { limits: { fileSize: 25_000_000 }, abortOnLimit: true },
  i18n: { fallbackLanguage: 'nl', supportedLanguages: { nl }, translations: { nl: redirectWords } },
  admin: {
    user: Users.slug,
    // Not Gravatar: it would tell another host who works here.
    avatar: 'default',
    dateFormat: 'd MMMM yyyy HH:mm',
    importMap: { autoGenerate: false, importMapFile: 'src/app/(payload)/admin/importMap.js' },
    components: {
      ...deskComponents,
      afterNavLinks: [
        ...importComponents.afterNavLinks,
        ...privacyComponents.afterNavLinks,
        ...handbookComponents.afterNavLinks,
      ],
      views: {
        ...deskComponents.views,
        ...privacyComponents.views,
        ...handbookComponents.views,
        ...importComponents.views,
      },
      graphics: {
        Icon: '/src/collections/admin-sign#AdminSign',
        Logo: '/src/collections/admin-sign#AdminLogin',
      },
      beforeDashboard: [
        '/src/collections/mail-notice#MailNotice',
        ...deskComponents.beforeDashboard,
        '/src/collections/attention/attention#Attention',
      ],
    },
    meta: { titleSuffix: ' – beheer', defaultOGImageType: 'off', icons: [{ rel: 'icon', url: '/icon.svg' }] },
  },
  editor: articleEditor,
  collections: [
    Symptoms,
    Causes,
    Comments,
    CommentDecisions,
    CommentReports,
    Authors,
    Pages,
    Media,
    Mails,
    SearchMisses,
    Users,
    UsedPuzzles,
  ],
  globals: [SiteSettings],
  plugins: [redirectsPlugin(redirects), seoPlugin(searchEngines)],
  endpoints: [expireEndpoint, importEndpoint],
  jobs,
  typescript: { outputFile: 'src/payload-types.ts' },
})
