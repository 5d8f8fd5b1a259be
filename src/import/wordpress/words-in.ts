/** The names under which builders keep what readers see. */
const NAMES =
  /(?:^|[_-])(?:title|text|texts|content|editor|description|heading|caption|html|question|answer|name|label|quote|subtitle|job|headline|body|intro|lead)\d*$/i
/** What only says how something looks. */
const NO_WORDS =
  /^(?:yes|no|on|off|none|default|true|false|left|right|center|h[1-6]|div|span|#[\da-f]{3,8}|[\d.]+(?:px|em|%)?|[\w-]+\.(?:jpe?g|png|svg|webp)|https?:\S*|[a-z\d_-]+\/[a-z\d_-]+|[a-z]+[-_][a-z\d_-]+)$/i

/** What stands above a part of an accordion or of tabs. */
const HEADINGS = /^tab_title$/

/** The texts, as HTML, in the data of a page builder or a block, in their order; pictures among them as `<img>`. */
export function wordsIn(data: unknown, name = ''): string[] {
  if (typeof data === 'string')
    return isText(data, name) ? [HEADINGS.test(name) ? `<h3>${data}</h3>` : data] : []
  if (Array.isArray(data)) return data.flatMap((each) => wordsIn(each, name))
  if (typeof data !== 'object' || data === null) return []
  const values = data as Record<string, unknown>
  if (values.widgetType === 'heading') return wordsIn(values.settings).map((words) => `<h2>${words}</h2>`)
  const picture =
    typeof values.url === 'string' && /\.(?:jpe?g|png|gif|webp)$/i.test(values.url) ? values.url : ''
  if (picture) return [`<img src="${picture.replaceAll('"', '%22')}" alt="">`]
  return Object.entries(values).flatMap(([key, value]) =>
    // Custom fields stand beside what they are: the one with a line before its name is no text.
    key.startsWith('_') && typeof value === 'string' ? [] : wordsIn(value, /^\d+$/.test(key) ? name : key),
  )
}

function isText(value: string, name: string): boolean {
  const text = value.trim()
  if (!/\p{L}{2}/u.test(text) || NO_WORDS.test(text)) return false
  return NAMES.test(name) || (/\s/.test(text) && /[.!?…>]$/.test(text))
}
