'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_LOW,
  isSelectionCapturedInDecoratorInput,
  type LexicalNode,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import type { Node } from '../write/lexical-nodes'
import './paste.css'
import { readPasted } from './read-pasted'

/** What is pasted into a text becomes what a text can hold, and a line below it says what was left out. */
export const PasteFeatureClient = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'belowContainer' }],
})

function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  const [told, setTold] = useState<string>()

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = 'clipboardData' in event ? event.clipboardData : null
          if (!data || isSelectionCapturedInDecoratorInput(event.target as globalThis.Node)) return false
          // With a block chosen there is no place in the text: Payload's own way says what becomes of it.
          if (!$isRangeSelection($getSelection())) return false
          const html = data.getData('text/html')
          if (!html) {
            setTold(
              data.files.length > 0 ? 'Een bestand plakt u niet: voeg het blok Afbeelding toe.' : undefined,
            )
            return false
          }
          // From a text of ours, blocks and all; and an address over chosen words, which makes them a link.
          if (data.types.includes('application/x-lexical-editor')) return false
          if (/^https?:\/\/\S+$/.test(data.getData('text/plain').trim())) return false
          const pasted = readPasted(html)
          setTold(pasted.told)
          if (pasted.nodes.length === 0 && !pasted.told) return false
          event.preventDefault()
          $insert(pasted.nodes)
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  )

  return (
    <output className="pasted">
      {told && (
        <>
          <span>{told}</span>
          <button type="button" onClick={() => setTold(undefined)}>
            Sluiten
          </button>
        </>
      )}
    </output>
  )
}

function $insert(pasted: readonly Node[]): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const nodes = pasted.map((node) => $parseSerializedNode(withOwnId(node) as never))
  const [first] = nodes
  if (nodes.some((node) => node.getType() === 'block')) $insertAtTop(nodes)
  // A line goes on where the caret is, and stays in its heading or item.
  else if (nodes.length === 1 && $isElementNode(first) && $isParagraphNode(first))
    selection.insertNodes(first.getChildren())
  else selection.insertNodes(nodes)
}

/** A table has no place within a list or a quote: it comes below what the caret stands in. */
function $insertAtTop(nodes: readonly LexicalNode[]): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  selection.removeText()
  const top = selection.anchor.getNode().getTopLevelElement()
  if (!top) return
  let last: LexicalNode = top
  for (const node of nodes) last = last.insertAfter(node)
  if ($isParagraphNode(top) && top.isEmpty()) top.remove()
  const after = last.getNextSibling() ?? last.insertAfter($createParagraphNode())
  after.selectStart()
}

/** Blocks and links are known by ids, and what is pasted may come twice into a text. */
function withOwnId(node: Node): Node {
  const id = crypto.randomUUID().replaceAll('-', '').slice(0, 24)
  if (node.type === 'block') return { ...node, fields: { ...(node.fields as object), id } }
  const children = (node.children as Node[] | undefined)?.map(withOwnId)
  return { ...node, ...(children && { children }), ...(node.type === 'link' && { id }) }
}
