import { absoluteAddress } from './absolute-address'

/** What crawlers may read: every page for readers, nothing that is made per question or belongs to staff. */
export function robots(): string {
  return [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    // Pictures.
    'Allow: /api/media/file/',
    'Disallow: /zoeken?',
    'Disallow: /zoeken/',
    'Disallow: /uw-gegevens',
    'Disallow: /mail/',
    'Disallow: /voorbeeld/',
    '',
    `Sitemap: ${absoluteAddress('/sitemap.xml')}`,
    '',
  ].join('\n')
}
