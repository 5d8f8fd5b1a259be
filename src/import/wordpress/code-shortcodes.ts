/** What plugins that show code call it: by itself, or by its language. It ends before the next of its name. */
const CODE =
  /\[(code|sourcecode|cc[a-z]{0,3}(?:_[a-z]+)?|php|html|xml|css|js|javascript|jscript|java|sql|bash|shell|python|py|ruby|perl|cpp|csharp|plain)\b([^\][]*)\]((?:(?!\[\1\b)[\s\S])*?)\[\/\1\]/gi

/** Code between shortcodes as code: what stands in it says what it says, also where it looks like HTML or like a shortcode. */
export function showCode(html: string): string {
  return html.replace(
    CODE,
    (_, _name: string, _settings: string, code: string) => `<pre>${literal(code)}</pre>`,
  )
}

/** Editors may have written its signs as HTML, or not: plugins show both as signs. */
function literal(code: string): string {
  return code
    .replace(/^\n+|\s+$/g, '')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('[', '&#91;')
    .replaceAll('((', '(&#40;')
}
