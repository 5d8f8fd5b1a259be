/**
 * The HTML of mammoth with its foot- and endnotes as those of WordPress: a list under its own heading, and in the text their
 * numbers, which lead nowhere, as articles have no such links.
 */
export function withNotesBelow(html: string): string {
  return html
    .replace(/<a href="#(?:foot|end)note-[^"]*"[^>]*>\[(\d+)\]<\/a>/g, '$1')
    .replace(/ ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '')
    .replace(/<ol>(?=<li id="(?:foot|end)note-)/, '<h2>Voetnoten</h2><ol>')
}
