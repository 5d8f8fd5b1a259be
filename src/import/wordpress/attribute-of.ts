/** The value of an attribute of a shortcode, as HTML. */
export function attributeOf(attributes: string, name: string): string {
  const [, , double, single, bare] =
    new RegExp(`(^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|([^\\s\\]"']+))`).exec(attributes) ?? []
  return (double ?? single ?? bare ?? '').trim()
}
