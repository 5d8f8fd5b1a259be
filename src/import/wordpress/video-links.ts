import { attributeOf } from './attribute-of'
import { linkHtml } from './written-html'

/** Of WordPress, Jetpack, Avada, Shortcodes Ultimate and others, by how they end the names of what shows something. */
const SHORTCODE =
  /\[((?:[a-z]+_)*(?:video|audio|youtube|vimeo|dailymotion|soundcloud|spotify|googlemaps))((?:[\s=][^\][]*)?)\](?:\s*\[\/\1\])?/g
const ADDRESSES = ['src', 'mp4', 'mp3', 'm4v', 'webm', 'ogg', 'url', 'link']

/** Puts a link in the place of a video, a sound or a map; one that stands between its shortcodes is read with those. */
export function linkVideos(html: string): string {
  return html.replace(SHORTCODE, (all, name: string, attributes: string) => {
    const address = addressIn(attributes) ?? addressOf(name, attributes)
    return address ? linkHtml(address) : all
  })
}

/** Named, or bare: `[youtube https://youtu.be/abc]`. */
function addressIn(attributes: string): string | undefined {
  const named = ADDRESSES.map((name) => attributeOf(attributes, name)).find(Boolean)
  return named ?? /https?:\/\/[^\s"'<>]+/.exec(attributes)?.[0]
}

/** By the number that its maker gave it. */
function addressOf(name: string, attributes: string): string | undefined {
  const id = attributeOf(attributes, 'id') || (/^\s+([\w-]+)$/.exec(attributes)?.[1] ?? '')
  if (name.endsWith('youtube') && /^[\w-]{11}$/.test(id)) return `https://www.youtube.com/watch?v=${id}`
  if (name.endsWith('dailymotion') && /^[\da-zA-Z]{5,}$/.test(id))
    return `https://www.dailymotion.com/video/${id}`
  return name.endsWith('vimeo') && /^\d{5,}$/.test(id) ? `https://vimeo.com/${id}` : undefined
}
