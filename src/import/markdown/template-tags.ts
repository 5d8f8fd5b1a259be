import { attributeOf } from '../wordpress/attribute-of'
import { outsideCode } from './outside-code'

interface WithoutTags {
  text: string
  /** What is not as it was. */
  told: string[]
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i
/** What says nothing itself, and tables of contents: articles have one here by themselves. */
const SILENT = /\{%-?\s*(?:end)?raw\s*-?%\}|\{\{[<%]\s*\/?toc\s*[>%]\}\}/g
const CODE =
  /\{%-?\s*(highlight|codeblock)\b[^%{]*%\}\n?((?:(?!\{%-?\s*\1\b)[\s\S])*?)\n?\{%-?\s*end\1\s*-?%\}|\{\{[<%]\s*(highlight|code)\b[^>%{]*[>%]\}\}\n?((?:(?!\{\{[<%]\s*\3\b)[\s\S])*?)\n?\{\{[<%]\s*\/\s*\3\s*[>%]\}\}/g
/** Where the old site was, before a path; and a path that is made into a whole address. */
const SITE =
  /\{\{-?\s*(?:site\.(?:url|baseurl|base_url)|base_url|baseurl|site\.github\.url)\s*(?:\|[^{}]*)?-?\}\}/g
const PATH = /\{\{-?\s*["']([^"'\n]*)["']\s*\|\s*(?:relative_url|absolute_url|url|prepend|asset)[^{}]*\}\}/g
/** A page of the same site, by its file. */
const PAGE =
  /\{%-?\s*(?:link|post_url)\s+["']?([^\s%"']+)["']?\s*-?%\}|\{\{[<%]\s*(?:rel)?ref\s+["']?([^\s"'>%]+)["']?\s*[>%]\}\}/g
const TAG =
  /\{\{([<%])\s*(\/?)\s*([\w/.-]+)((?:\s(?:[^{}>%]|[>%](?!\}\}))*)?)[>%]\}\}|\{%-?\s*([\w-]+)((?:\s[^%\n]*)?)%\}/g

/**
 * A text in Markdown with what Hugo, Jekyll and others fill in: videos as links, pictures, quotes and code as such, the words
 * between tags without them. What means nothing here stays.
 */
export function withoutTemplateTags(markdown: string): WithoutTags {
  const coded = outsideCode(markdown, (part) =>
    part
      .replace(SILENT, '')
      .replace(
        CODE,
        (_, _name, jekyll?: string, _other?: string, hugo?: string) =>
          `\n~~~~\n${jekyll ?? hugo ?? ''}\n~~~~\n`,
      ),
  )
  const pairs = new Set<string>()
  const text = outsideCode(coded, (part) => {
    const paths = part
      .replace(SITE, '')
      .replace(PATH, (_, path: string) => path)
      .replace(PAGE, (_, jekyll?: string, hugo?: string) => pathOf(jekyll ?? hugo ?? ''))
    return withoutPairs(shownBy(paths), pairs)
  })
  const named = [...pairs].map((name) => `"${name}"`).join(', ')
  const told = `wat een programma om woorden heen zette (${named}) is weggelaten; de woorden staan er nog.`
  return { text, told: pairs.size > 0 ? [told] : [] }
}

/** By its file: `_posts/2015-06-13-kramp.md` was the page `kramp`. */
function pathOf(file: string): string {
  const [path = '', anchor] = file.split('#')
  const page = path.replace(/\.(?:md|markdown|html)$/, '').replace(/(?:^|\/)_?index$/, '')
  const name = page.replace(/^.*_posts\//, '/').replace(/(^|\/)\d{4}-\d\d-\d\d-/, '$1')
  return `${name}${anchor ? `#${anchor}` : ''}`
}

/** Videos and pictures, which stand in one tag. */
function shownBy(text: string): string {
  return text.replace(
    TAG,
    (all, _sign, end: string, hugo?: string, hugoRest?: string, jekyll?: string, jekyllRest?: string) => {
      const said = (hugo === undefined ? jekyllRest : hugoRest) ?? ''
      const isInclude = /^include(?:_cached|_relative)?$/.test(jekyll ?? '')
      const name = isInclude ? (/^\s*([\w/.-]+)/.exec(said)?.[1] ?? '') : (hugo ?? jekyll ?? '')
      if (end || /^end/.test(name)) return all
      const rest = isInclude ? said.replace(/^\s*[\w/.-]+/, '') : said
      return videoOf(name, rest) ?? pictureOf(name, rest) ?? buttonOf(name, rest) ?? all
    },
  )
}

function videoOf(name: string, said: string): string | undefined {
  const site = /youtube|vimeo/i.exec(`${name} ${attributeOf(said, 'provider')}`)?.[0].toLowerCase()
  if (!site) return undefined
  const [positional = ''] = said.trim().split(/\s+/)
  const id =
    attributeOf(said, 'id') ||
    attributeOf(said, 'url') ||
    (positional.includes('=') && !positional.startsWith('http') ? '' : positional.replace(/["']/g, ''))
  if (!id) return undefined
  const address = /^https?:/.test(id)
    ? id
    : site === 'vimeo'
      ? `https://vimeo.com/${id}`
      : `https://www.youtube.com/watch?v=${id}`
  return `\n\n<${address}>\n\n`
}

function pictureOf(name: string, said: string): string | undefined {
  const named = ['src', 'image', 'image_path', 'url', 'file', 'link'].map((each) => attributeOf(said, each))
  const [, positional] = /^\s*(?:(?:left|right|center)\s+)?["']?(\S+?\.\w+)["']?(?:\s|$)/.exec(said) ?? []
  const address = [...named, /^(?:img|image|figure|picture)$/i.test(name) ? (positional ?? '') : ''].find(
    (each) => PICTURE.test(each.replace(/[?#].*$/, '')),
  )
  if (!address) return undefined
  const caption = [attributeOf(said, 'title'), attributeOf(said, 'caption')].filter(Boolean).join(' ')
  const shown = `<img src="${address}" alt="${attributeOf(said, 'alt').replaceAll('"', '&quot;')}">`
  return `\n\n<figure>${shown}${caption && `<figcaption>${caption}</figcaption>`}</figure>\n\n`
}

function buttonOf(name: string, said: string): string | undefined {
  const [words, address] = [
    ['label', 'text', 'title'],
    ['link', 'href', 'url'],
  ].map((names) => names.map((each) => attributeOf(said, each)).find(Boolean))
  return /button|btn|link|cta/i.test(name) && words && address ? `[${words}](${address})` : undefined
}

/** Takes tags off that stand around words; what they are called is kept in `pairs`. */
function withoutPairs(text: string, pairs: Set<string>): string {
  const ends = new Set<string>()
  for (const [, , end, hugo, , jekyll] of text.matchAll(TAG)) {
    if (end && hugo) ends.add(hugo)
    if (jekyll?.startsWith('end')) ends.add(`%${jekyll.slice(3)}`)
  }
  return text.replace(
    TAG,
    (all, _sign, end: string, hugo?: string, hugoRest = '', jekyll?: string, jekyllRest = '') => {
      const name = hugo ?? jekyll?.replace(/^end/, '') ?? ''
      // What Jekyll shows only sometimes, or again and again, is no box.
      if (!ends.has(hugo ? name : `%${name}`) || /^(?:if|unless|for|case|capture|tablerow)$/.test(name))
        return all
      pairs.add(name)
      if (end || jekyll?.startsWith('end')) return '\n\n'
      const title = titleIn(hugo ? hugoRest : jekyllRest)
      return title ? `\n\n**${title}**\n\n` : '\n\n'
    },
  )
}

function titleIn(said: string): string {
  return (
    attributeOf(said, 'title') || attributeOf(said, 'summary') || (/^\s*"([^"]+)"\s*$/.exec(said)?.[1] ?? '')
  )
}
