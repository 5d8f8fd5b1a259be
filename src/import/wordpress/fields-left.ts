import { htmlText } from '../posts/html-text'
import { beginning } from '../posts/place'
import { isSearchField } from '../posts/search-texts'
import { textsInPhp } from './texts-in-php'
import { wordsIn } from './words-in'
import { wordsOf } from './words-of'

/** Fewer words than these say how something looks; where editors filled in a field of ACF, one is enough. */
const FEW_WORDS = 5
/** By its name, where a number alone says something. */
const FIGURES =
  /(?:^|_)(?:aantal(?:len)?|getal|cijfer|percentage|incidentie|prevalentie|leeftijd|per_jaar|duur|dosis|dosering|kans)(?:_|$)/i
/** Of WordPress and of plugins, about the post: what is embedded in it, where it stands, what others may say of it. */
const ABOUT =
  /^(?:_oembed|_wp_|_edit_|_menu_item|_thumbnail|_yoast|_aioseo|_seopress|_elementor_|_wpb_|_et_|_genesis_|_et_pb|_jetpack|_wpcf7|rank_math|jetpack_|wpseo|onesignal|amp_|snap|ssb_|essb_|saved_from|_schema|footnotes$)/i

/**
 * What fields beside the text hold of words that readers may have seen: this site has no place for them.
 * @param known the words of the article
 * @param read the fields that were read already
 */
export function fieldsLeft(
  meta: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
  read: ReadonlySet<string>,
): string[] {
  return Object.entries(meta).flatMap(([name, value]) => {
    if (read.has(name) || isSearchField(name) || ABOUT.test(name)) return []
    const isData = /^\s*(?:[aOs]:\d|[[{])/.test(value)
    // Those with a line before their names hold data, of a page builder that nobody here knows of.
    if (name.startsWith('_') && !isData) return []
    const text = htmlText(isData ? textsIn(value).join('\n') : value)
    const words = text.match(/\p{L}{2,}/gu) ?? []
    const isOfAcf = /^field_/.test(meta[`_${name}`] ?? '')
    const isFigure = isOfAcf && FIGURES.test(name) && /\d/.test(text)
    if (!isFigure && words.length < (isOfAcf ? 1 : FEW_WORDS)) return []
    if (isData && [...wordsOf(text)].every((word) => known.has(word))) return []
    const kind = isData ? 'de gegevens in het veld' : 'het eigen veld'
    return [
      `${kind} "${name}" ${isData ? 'zijn' : 'is'} niet meegenomen: ${beginning(text.replace(/\s+/g, ' '))}`,
    ]
  })
}

function textsIn(data: string): string[] {
  try {
    return /^\s*[[{]/.test(data) ? wordsIn(JSON.parse(data)) : textsInPhp(data)
  } catch {
    return []
  }
}
