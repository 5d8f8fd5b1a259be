import { ImageResponse } from 'next/og'

const WIDTH = 1200
const HEIGHT = 630

/** What the font that comes with Next can write; for anything else it would be fetched from another host. */
const UNKNOWN = /[^\u0020-\u024f\u2010-\u2026]/g

interface PictureFacts {
  siteName: string
  title: string
  /** The heading of the lines; they are left out where there are none. */
  heading?: string
  lines?: string[]
}

/** The picture that shows where somebody shares a page: a PNG of 1200 × 630, made without network. */
export function sharePicture({ siteName, title, heading, lines = [] }: PictureFacts): Promise<ArrayBuffer> {
  const picture = (
    <div style={FRAME}>
      <div style={{ display: 'flex', fontSize: 36, color: '#a8dfe6' }}>{drawable(siteName)}</div>
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

function drawable(text: string): string {
  const clean = text.normalize('NFC').replace(UNKNOWN, '')
  return clean.length > 90 ? `${clean.slice(0, 89)}…` : clean
}
