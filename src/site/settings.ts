import type { Media } from '@/payload-types'
import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { SITE_SETTINGS } from '@/platform/tags'
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
  homeTitle: string
  homeIntroduction: string | null
  commentsOpen: boolean
}

/** The site's settings, for pages. */
export async function getSettings(): Promise<Settings> {
  const [settings, pages] = await Promise.all([getKept(), getPageLinks()])
  return { ...settings, pages }
}

const getKept = cached('site-settings', findSettings, () => [SITE_SETTINGS])

async function findSettings(): Promise<Omit<Settings, 'pages'>> {
  const payload = await payloadClient()
  const settings = await payload.findGlobal({ slug: 'site-settings', depth: 1 })
  return {
    siteName: settings.siteName,
    publisher: settings.publisher,
    disclaimer: settings.disclaimer ?? null,
    logo: toLogo(settings.logo),
    navigation: (settings.navigation ?? []).map(({ label, url }) => ({ label, url })),
    homeTitle: settings.homeTitle,
    homeIntroduction: settings.homeIntroduction ?? null,
    commentsOpen: settings.commentsOpen ?? false,
  }
}

function toLogo(logo: string | Media | null | undefined): Settings['logo'] {
  if (!logo || typeof logo === 'string' || !logo.url) return null
  return {
    url: new URL(logo.url, 'http://localhost').pathname,
    alt: logo.alt,
    width: logo.width ?? 0,
    height: logo.height ?? 0,
  }
}
