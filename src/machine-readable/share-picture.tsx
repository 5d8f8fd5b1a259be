import { ImageResponse } from 'next/og'
import type { Settings } from '@/site/settings'
import { normalText } from '@/text/normal-text'
import { drawLogo } from './drawn-logo'

const WIDTH = 1200
const HEIGHT = 630

/** What the font that comes with Next can write; for anything else it would be fetched from another host. */
const UNKNOWN = /[^\u0020-\u024f\u2010-\u2026]/g

interface PictureFacts {
  site: Pick<Settings, 'siteName' | 'logo'>
  title: string
  /** The heading of the lines; they are left out where there are none. */
  heading?: string
  lines?: string[]
}

/** The picture that shows where somebody shares a page: a PNG of 1200 × 630, made without network. */
export async function sharePicture({ site, title, heading, lines = [] }: PictureFacts): Promise<ArrayBuffer> {
  const logo = await drawLogo(site.logo)
  const picture = (
    <div style={FRAME}>
      {logo ? (
        <div style={PLATE}>
          {/* biome-ignore lint/a11y/useAltText: drawn into a picture, nobody hears it */}
          <img {...logo} />
        </div>
      ) : (
        <div style={{ display: 'flex', fontSize: 36, color: '#a8dfe6' }}>{drawable(site.siteName)}</div>
      )}
      <div style={{ display: 'flex', flexGrow: 1, flexDirection: 'column', justifyContent: 'center' }}>
        <div style={{ display: 'flex', fontSize: title.length > 40 ? 64 : 92, lineHeight: 1.1 }}>
          {drawable(title)}
        </div>
        {lines.length > 0 && (
          <div style={{ display: 'flex', flexDirection: 'column', marginTop: 40, fontSize: 34 }}>
            <div style={{ display: 'flex', color: '#a8dfe6', marginBottom: 12 }}>
              {drawable(heading ?? '')}
            </div>
            {lines.map((line) => (
              <div key={line} style={{ display: 'flex', lineHeight: 1.4 }}>
                {drawable(line)}
              </div>
            ))}
          </div>
        )}
      </div>
    </div>
  )
  return new ImageResponse(picture, { width: WIDTH, height: HEIGHT }).arrayBuffer()
}

const FRAME = {
  display: 'flex',
  flexDirection: 'column',
  width: '100%',
  height: '100%',
  padding: '56px 72px',
  background: '#003d4d',
  color: '#ffffff',
} as const

/** White, because logos are made to stand on it. */
const PLATE = {
  display: 'flex',
  alignSelf: 'flex-start',
  padding: '16px 24px',
  borderRadius: 12,
  background: '#ffffff',
} as const

function drawable(text: string): string {
  const clean = normalText(text, 'NFC').replace(UNKNOWN, '')
  return clean.length > 90 ? `${clean.slice(0, 89)}…` : clean
}
