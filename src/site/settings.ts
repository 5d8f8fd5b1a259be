import { messages } from '@/language/messages'
import type { Media, Page, SiteSetting } from '@/payload-types'
import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { SITE_SETTINGS } from '@/platform/tags'
import { pictureAddress } from '@/ui/picture-address'
import { getPageLinks, type PageLink } from './page-links'

/** What every page shows of the site itself. */
export interface Settings {
  siteName: string
  publisher: string
  disclaimer: string | null
  logo: { url: string; alt: string; width: number; height: number } | null
  navigation: { label: string; url: string }[]
  /** The published plain pages, by title. */
  pages: PageLink[]
  /** Who makes the site; null where no page about it is published. */
  about: PageLink | null
  /** What becomes of what readers give; null where no page about it is published. */
  privacy: PageLink | null
  homeTitle: string
  homeIntroduction: string | null
  commentsOpen: boolean
  /** Under which others may use the figures; no address where nobody may. */
  dataLicence: { name: string; url: string | null }
}

/** The site's settings, for pages. */
export async function getSettings(): Promise<Settings> {
  const [{ aboutPage, privacyPage, ...settings }, pages] = await Promise.all([getKept(), getPageLinks()])
  const linkTo = (id: string | null) => pages.find((page) => page.id === id) ?? null
  return { ...settings, pages, about: linkTo(aboutPage), privacy: linkTo(privacyPage) }
}

const getKept = cached('site-settings', findSettings, () => [SITE_SETTINGS])

interface Kept extends Omit<Settings, 'pages' | 'about' | 'privacy'> {
  aboutPage: string | null
  privacyPage: string | null
}

async function findSettings(): Promise<Kept> {
  const payload = await payloadClient()
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 1 })
  return {
    siteName: settings.siteName,
    publisher: settings.publisher,
    disclaimer: settings.disclaimer ?? null,
    logo: toLogo(settings.logo),
    navigation: (settings.navigation ?? []).map(({ label, url }) => ({ label, url })),
    aboutPage: idOf(settings.aboutPage),
    privacyPage: idOf(settings.privacyPage),
    homeTitle: settings.homeTitle,
    homeIntroduction: settings.homeIntroduction ?? null,
    commentsOpen: settings.commentsOpen ?? false,
    dataLicence: licenceOf(settings.dataLicence),
  }
}

const LICENCES = {
  'cc-by-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'cc-by-sa-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'cc0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
}

function licenceOf(choice: SiteSetting['dataLicence']): Settings['dataLicence'] {
  if (choice === 'none') return { name: messages().machines.allRightsReserved, url: null }
  return LICENCES[choice ?? 'cc-by-4.0']
}

function idOf(page: string | Page | null | undefined): string | null {
  return (typeof page === 'object' ? page?.id : page) ?? null
}

function toLogo(logo: string | Media | null | undefined): Settings['logo'] {
  if (!logo || typeof logo === 'string' || !logo.url) return null
  return {
    url: pictureAddress(logo.url, logo),
    alt: logo.alt,
    width: logo.width ?? 0,
    height: logo.height ?? 0,
  }
}
