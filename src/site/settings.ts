import type { Payload } from 'payload'
import { messages } from '@/language/messages'
import type { Media, SiteSetting } from '@/payload-types'
import { cached } from '@/platform/cache'
import { idOf } from '@/platform/id-of'
import { payloadClient } from '@/platform/payload-client'
import { SITE_SETTINGS } from '@/platform/tags'
import type { StandingCare } from '@/text/blocks/care-card/when-to-call'
import { linesOf } from '@/text/lines-of'
import { ABOUT_SLUG, PRIVACY_SLUG } from '@/ui/paths'
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
  /** Whether it is counted what readers read. */
  countReads: boolean
  /** What every page says of calling for help, where it has no card of its own. */
  care: StandingCare
  /** What readers may search for when there is no time to lose, or when they think of suicide. */
  urgentWords: { emergency: string[]; selfHarm: string[] }
  /** Under which others may use the figures; no address where nobody may. */
  dataLicence: { name: string; url: string | null }
}

/** The site's settings, for pages. */
export async function getSettings(): Promise<Settings> {
  const [{ aboutPage, privacyPage, ...settings }, pages] = await Promise.all([getKept(), getPageLinks()])
  const linkTo = (chosen: string | null, slug: string) =>
    pages.find((page) => (chosen ? page.id === chosen : page.slug === slug)) ?? null
  return {
    ...settings,
    pages,
    about: linkTo(aboutPage, ABOUT_SLUG),
    privacy: linkTo(privacyPage, PRIVACY_SLUG),
  }
}

const getKept = cached('site-settings', findSettings, () => [SITE_SETTINGS])

interface Kept extends Omit<Settings, 'pages' | 'about' | 'privacy'> {
  aboutPage: string | null
  privacyPage: string | null
}

async function findSettings(): Promise<Kept> {
  const payload = await payloadClient()
  // Not deeper: of a page in the trash the choice would be gone, and kept so when it comes back.
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  return {
    siteName: settings.siteName,
    publisher: settings.publisher,
    disclaimer: settings.disclaimer ?? null,
    logo: await findLogo(payload, settings.logo),
    navigation: (settings.navigation ?? []).map(({ label, url }) => ({ label, url })),
    aboutPage: await findChosen(payload, settings.aboutPage),
    privacyPage: await findChosen(payload, settings.privacyPage),
    homeTitle: settings.homeTitle,
    homeIntroduction: settings.homeIntroduction ?? null,
    commentsOpen: settings.commentsOpen ?? false,
    countReads: settings.countReads ?? false,
    ...toCare(settings.care),
    dataLicence: licenceOf(settings.dataLicence),
  }
}

/** Nothing stored is a site from before these fields; an editor who wants none stores an empty text. */
function toCare(stored: SiteSetting['care']): Pick<Settings, 'care' | 'urgentWords'> {
  const { emergencyWords, selfHarmWords, ...lines } = messages().site.defaults.care
  return {
    care: {
      emergency: (stored?.emergency ?? lines.emergency) || null,
      outOfHours: (stored?.outOfHours ?? lines.outOfHours) || null,
      doctor: (stored?.doctor ?? lines.doctor) || null,
    },
    urgentWords: {
      emergency: stored?.emergencyWords == null ? emergencyWords : linesOf(stored.emergencyWords),
      selfHarm: stored?.selfHarmWords == null ? selfHarmWords : linesOf(stored.selfHarmWords),
    },
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

/** The page's id, also of one in the trash; null where none was chosen, or it was deleted for good. */
async function findChosen(payload: Payload, page: SiteSetting['aboutPage']): Promise<string | null> {
  const id = idOf(page)
  if (!id) return null
  const { totalDocs } = await payload.count({
    collection: 'pages',
    where: { id: { equals: id } },
    trash: true,
  })
  return totalDocs > 0 ? id : null
}

async function findLogo(payload: Payload, logo: SiteSetting['logo']): Promise<Settings['logo']> {
  const id = idOf(logo)
  const found = id && (await payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true }))
  return found ? toLogo(found) : null
}

function toLogo(logo: Media): Settings['logo'] {
  if (!logo.url) return null
  return {
    url: pictureAddress(logo.url, logo),
    alt: logo.alt,
    width: logo.width ?? 0,
    height: logo.height ?? 0,
  }
}
