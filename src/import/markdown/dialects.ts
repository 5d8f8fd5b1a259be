import { outsideCode } from './outside-code'

/** A text in plain Markdown: what Obsidian, MDX, kramdown, Docusaurus and GitHub write otherwise. */
export function inPlainMarkdown(text: string): string {
  return outsideCode(text, (part) =>
    RULES.reduce((all, [found, instead]) => all.replace(found, instead), part),
  )
}

const RULES: [RegExp, string][] = [
  // Where MDX gets its parts from.
  [/^import\s+(?:[^\n;]+?\s+from\s+)?["'][^"'\n]+["'];?[ \t]*$/gm, ''],
  [/^export\s+(?:const|let|default|function)\s[^\n]*$/gm, ''],
  // A table of contents that a program makes; articles have one here by themselves.
  [/^[*-][ \t]+[^\n]*\n\{:\s*toc[^}]*\}[ \t]*$/gim, ''],
  [/^(?:\[TOC\]|\[\[_?TOC_?\]\]|\$\{toc\})[ \t]*$/gim, ''],
  // What an element is called or looks like: `{: .lead}`, `## Kop {#kop}`, `![](a.jpg){width=50%}`.
  [/^[ \t]*\{:[^}\n]*\}[ \t]*$/gm, ''],
  [/\{:[^}\n]*\}/g, ''],
  [/^(#{1,6}[ \t][^{\n]*?)[ \t]*\{[#.][^{}\n]*\}[ \t]*$/gm, '$1'],
  [/(\]\([^()\n]*\))\{[^{}\n]*\}/g, '$1'],
  // Boxes around words, with a title or without: `> [!TIP] Titel`, `:::warning Titel`.
  [/^((?:[ \t]*>)+[ \t]*)\[!\w+\][+-]?[ \t]*$/gm, '$1'],
  [/^((?:[ \t]*>)+[ \t]*)\[!\w+\][+-]?[ \t]+(\S[^\n]*)$/gm, '$1**$2**\n$1'],
  [/^[ \t]*:{3,}[ \t]*(?:\{[^}\n]*\}|[\w-]+)?[ \t]*$/gm, ''],
  [/^[ \t]*:{3,}[ \t]*[\w-]+(?:\[([^\]\n]+)\]|[ \t]+(\S[^\n]*?))[ \t]*$/gm, '\n**$1$2**\n'],
  // Links of Obsidian to other notes, and its pictures.
  [/!\[\[([^\][|\n]+\.(?:jpe?g|png|gif|webp|avif|svg))(?:\|[^\][\n]*)?\]\]/gi, '![](<$1>)'],
  [/(?<!!)\[\[([^\][|\n]+)\|([^\][\n]+)\]\]/g, '[$2](<$1>)'],
  [/(?<!!)\[\[([^\][|#\n]+)(?:#[^\][\n]*)?\]\]/g, '[$1](<$1>)'],
  // High and low figures, as in 10^9^ and CO~2~; one wave on either side strikes out elsewhere.
  [/(?<=[\p{L}\d)])\^([\p{L}\d+-]{1,9})\^/gu, '<sup>$1</sup>'],
  [/(?<=[\p{L}\d)])~(\d[\d+-]{0,5})~(?!~)/gu, '<sub>$1</sub>'],
  // Marked words.
  [/==(?=\S)([^=\n]+?)(?<=\S)==/g, '$1'],
]
