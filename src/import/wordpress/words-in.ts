/** The names under which builders keep what readers see, in their words or in those of people here; `_a` is a side of two. */
const NAMES =
  /(?:^|[_-])(?:title|text|texts|(?:inner)?content|editor|description|heading|caption|html|question|answer|name|label|quote|subtitle|job|headline|body|intro|lead|button|position|message|price|shortcode|titel|tekst|kop|vraag|antwoord|omschrijving|naam|knop|inhoud|samenvatting|toelichting|inleiding|onderschrift|address|adres)(?:_[a-d])?\d*$/i
/** Where a number alone is something that readers see. */
const NUMBERS = /^(?:title|heading|price|ending_number)$/i
/** What only says how something looks. */
const NO_WORDS =
  /^(?:yes|no|on|off|none|default|true|false|left|right|center|h[1-6]|div|span|#[\da-f]{3,8}|[\d.]+(?:px|em|%)?|[\w-]+\.(?:jpe?g|png|svg|webp)|https?:\S*|[a-z\d_-]+\/[a-z\d_-]+|[a-z]+[-_][a-z\d_-]+)$/i

/** Where something stands, and how it fills its place: `center center`, `top left`. */
const PLACE =
  /^(?:top|bottom|left|right|center|middle|start|end|stretch|inside|outside|cover|contain|auto|inherit|initial|custom)(?:\s(?:top|bottom|left|right|center|middle))?$/i

/** What stands above a part of an accordion, of tabs, or of a box. */
const HEADINGS = /^(?:(?:tab|item|panel|section)_title|title_text(?:_[ab])?)$/
/** Where videos stand. */
const VIDEOS = /^(?:youtube|vimeo|dailymotion|video|external|hosted)_?url$/i
/** What a link or a picture has its words in, beside the address. */
const WORDS_OF_LINK = ['text', 'button_text', 'button', 'title', 'title_text', 'label', 'heading']
/** Says the same for another screen. */
const OTHER_SCREENS = /^(?:tablet|phone|mobile)$|_(?:tablet|mobile|phone)$/

/** The texts, as HTML, in the data of a page builder or a block, in their order; pictures, links and videos among them. */
export function wordsIn(data: unknown, name = ''): string[] {
  if (typeof data === 'number' && NUMBERS.test(name)) return [String(data)]
  if (typeof data === 'string') return wordsInText(data, name)
  if (Array.isArray(data)) return wordsInList(data, name)
  if (typeof data !== 'object' || data === null) return []
  const values = data as Record<string, unknown>
  // A line between two parts has words in its data that it shows only where it is told to.
  if (values.widgetType === 'divider' && !/text/.test(String(settingsOf(values).look))) return []
  if (values.widgetType === 'heading') return headingsIn(settingsOf(values))
  // What editors put in the fields of a block of ACF has whatever name they gave it.
  if (/^acf\//.test(String(values.name)) && values.data) return wordsIn(valuesOf(values.data))
  if (values.ending_number !== undefined) return wordsIn(counted(values))
  const picture = pictureIn(values)
  if (picture) return [picture]
  const link = linkIn(values)
  const said = Object.entries(values).flatMap(([key, value]) => {
    // Custom fields stand beside what they are: the one with a line before its name is no text.
    if ((key.startsWith('_') && typeof value === 'string') || OTHER_SCREENS.test(key)) return []
    return wordsIn(value, /^(?:\d+|desktop|value)$/.test(key) ? name : key)
  })
  if (!link) return said
  const at = said.findIndex((each) => each.replace(/^<h3>(.*)<\/h3>$/, '$1') === link.words)
  return at < 0
    ? [...said, linked(link)]
    : said.with(
        at,
        (said[at] ?? '').replace(link.words, () => linked(link)),
      )
}

function settingsOf({ settings }: Record<string, unknown>): Record<string, unknown> {
  return (settings ?? {}) as Record<string, unknown>
}

function valuesOf(data: unknown): unknown[] {
  const fields = Object.entries(data as Record<string, unknown>).filter(([key]) => !key.startsWith('_'))
  return fields.map(([, value]) => ({ text: value }))
}

/** A number that counts up on the page, with what stands before and behind it. */
function counted({ ending_number, prefix, suffix, ...rest }: Record<string, unknown>) {
  const number = [prefix, ending_number, suffix].filter((each) => each !== undefined).join('')
  return { price: number, ...rest }
}

function wordsInText(written: string, name: string): string[] {
  const text = unpacked(written)
  if (VIDEOS.test(name) && /^https?:\/\/\S+$/.test(text))
    return [`<p>${linked({ address: text, words: text })}</p>`]
  if (!isText(text, name)) return []
  return [HEADINGS.test(name) ? `<h3>${text}</h3>` : text]
}

/** Some blocks keep their HTML as in an address: `%3Cp%3ERust%3C%2Fp%3E`. */
function unpacked(text: string): string {
  if (!/%3C[\s\S]*%3E/i.test(text) || text.includes('<')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What is called a list, and has one line of words in each of its parts, is one. */
function wordsInList(parts: readonly unknown[], name: string): string[] {
  const said = parts.map((each) => wordsIn(each, name))
  const isList =
    /list$/i.test(name) && said.length > 1 && said.every(([first, ...more]) => first && more.length === 0)
  return isList ? [`<ul>${said.map(([words]) => `<li>${words}</li>`).join('')}</ul>`] : said.flat()
}

/** The titles of what opens stand below a heading, so only the small ones are as low as those. */
function headingsIn(settings: Record<string, unknown>): string[] {
  const size = String(settings.header_size ?? 'h2')
  const tag = /^h[1-3]$/.test(size) ? 'h2' : /^h[4-6]$/.test(size) ? 'h3' : 'p'
  return wordsIn({ ...settings, header_size: '' }).map((words) => `<${tag}>${words}</${tag}>`)
}

function pictureIn(values: Record<string, unknown>): string | undefined {
  const { caption, image, url } = values
  const of = (address: unknown) =>
    typeof address === 'string' && /\.(?:jpe?g|png|gif|webp|avif)(?:\?\S*)?$/i.test(address)
      ? `<img src="${attribute(address)}" alt="">`
      : undefined
  const own = of(url)
  if (own) return own
  const shown = of((image as { url?: unknown } | undefined)?.url)
  return shown && typeof caption === 'string' && caption.trim()
    ? `<figure>${shown}<figcaption>${caption}</figcaption></figure>`
    : undefined
}

/** A button, or what else leads somewhere by words of its own. */
function linkIn(values: Record<string, unknown>): { address: string; words: string } | undefined {
  const address = (values.link as { url?: unknown } | undefined)?.url
  if (typeof address !== 'string' || !/^(?:https?:\/\/|\/|mailto:|tel:)\S+$/.test(address)) return undefined
  const words = WORDS_OF_LINK.map((name) => values[name]).find(
    (each) => typeof each === 'string' && each.trim() !== '' && !each.includes('<'),
  )
  return typeof words === 'string' ? { address, words } : undefined
}

function linked({ address, words }: { address: string; words: string }): string {
  return `<a href="${attribute(address)}">${words}</a>`
}

function attribute(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '%22')
}

function isText(value: string, name: string): boolean {
  const text = value.trim()
  if (HEADINGS.test(name)) return /[\p{L}\p{N}]/u.test(text)
  if (NUMBERS.test(name) && /^\p{Sc}?\s?\d[\d.,:\s]*(?:%|\p{Sc})?$/u.test(text)) return true
  if (!/\p{L}{2}/u.test(text) || NO_WORDS.test(text) || PLACE.test(text)) return false
  return NAMES.test(name) || (/\s/.test(text) && /[.!?…>]$/.test(text))
}
