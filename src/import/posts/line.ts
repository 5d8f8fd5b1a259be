import { linkNode, type Node, textNode } from '../write/lexical-nodes'

/** A link that words stand in. */
export interface Link {
  url: string
}

/** What a line is made of, before it is stored: words, ends of lines, and ends of blocks that have no place in a line. */
export type Token =
  | { kind: 'words'; text: string; format: number; link?: Link }
  | { kind: 'break'; of: 'element' | 'text' }
  | { kind: 'gap' }

type Words = Extract<Token, { kind: 'words' }>

const LINE_BREAK: Node = { type: 'linebreak', version: 1 }

/**
 * The nodes of a line: without space around it and with single spaces, those at the edge of a link outside it.
 * @param between stands where blocks within the line end; a line break where it is not said
 * @param numberOf gives each link its number in the text
 */
export function nodesOf(tokens: readonly Token[], numberOf: () => number, between?: string): Node[] {
  const nodes: Node[] = []
  let link: Link | undefined
  let words: Node[] = []
  const endLink = (): void => {
    if (link && words.length > 0) nodes.push(linkNode(link.url, numberOf(), words))
    words = []
    link = undefined
  }
  for (const token of spaced(withoutGaps(tokens, between))) {
    if (token.kind !== 'words' || token.link !== link) endLink()
    if (token.kind !== 'words') nodes.push(LINE_BREAK)
    else {
      link = token.link
      add(link ? words : nodes, token)
    }
  }
  endLink()
  return nodes
}

function add(nodes: Node[], { text, format }: Words): void {
  const last = nodes.at(-1)
  if (last?.type === 'text' && last.format === format)
    nodes[nodes.length - 1] = textNode(`${last.text}${text}`, format)
  else nodes.push(textNode(text, format))
}

function withoutGaps(tokens: readonly Token[], between?: string): Token[] {
  const kept: Token[] = []
  let isOpen = false
  for (const token of tokens) {
    if (token.kind === 'gap') isOpen = kept.length > 0
    else if (isOpen && token.kind === 'words' && token.text.trim() === '') continue
    else if (isOpen && token.kind === 'break') continue
    else {
      if (isOpen) kept.push(...gap(between))
      isOpen = false
      kept.push(token)
    }
  }
  return kept
}

function gap(between: string | undefined): Token[] {
  return between === undefined
    ? [{ kind: 'break', of: 'element' }]
    : [{ kind: 'words', text: between, format: 0 }]
}

/** With single spaces, none at the ends of a line, and those at a link's edge outside it. */
function spaced(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  let isAfterSpace = true
  const put = (token: Words): void => {
    if (token.text === '') return
    result.push(token)
    isAfterSpace = token.text.endsWith(' ')
  }
  for (const token of tokens) {
    if (token.kind !== 'words') {
      trimEnd(result)
      if (result.length > 0) result.push(token)
      isAfterSpace = true
      continue
    }
    const before = result.at(-1)
    let text = token.text.replace(/[ \t\n\r\f\v]+/g, ' ')
    if (isAfterSpace) text = text.replace(/^ /, '')
    if (token.link && text.startsWith(' ') && !(before?.kind === 'words' && before.link === token.link)) {
      put({ kind: 'words', text: ' ', format: 0 })
      text = text.slice(1)
    }
    put({ ...token, text })
  }
  trimEnd(result, true)
  return outsideLinks(result)
}

/** Takes the space off the end of a line; `wholly` also takes what ends lines. */
function trimEnd(tokens: Token[], wholly = false): void {
  for (let last = tokens.at(-1); last; last = tokens.at(-1)) {
    if (last.kind === 'words') {
      const text = last.text.trimEnd()
      if (text) tokens[tokens.length - 1] = { ...last, text }
      if (text) return
    } else if (!wholly) return
    tokens.pop()
  }
}

/** Spaces that end a link stand behind it. */
function outsideLinks(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at): Token[] => {
    const next = tokens[at + 1]
    const isLast = !(next?.kind === 'words' && token.kind === 'words' && next.link === token.link)
    if (token.kind !== 'words' || !token.link || !isLast || !token.text.endsWith(' ')) return [token]
    const text = token.text.slice(0, -1)
    return [...(text ? [{ ...token, text }] : []), { kind: 'words', text: ' ', format: 0 }]
  })
}
