/** What plugins switch on and off under the same names. */
const NO_TITLE = /^(?:yes|no|true|false|on|off|left|right|center|h[1-6])$/i

/** The title that a shortcode has among its attributes: by whatever name, also a letter or a year alone. */
export function titleIn(attributes: string): string | undefined {
  const found = [...attributes.matchAll(/(?:^|[\s_-])(?:title|heading)=(?:"([^"]*)"|'([^']*)'|(\S+))/g)]
  return found
    .map(([, double, single, bare]) => (double ?? single ?? bare ?? '').trim())
    .find((words) => /\p{L}|\d{2}/u.test(words) && !NO_TITLE.test(words))
}
