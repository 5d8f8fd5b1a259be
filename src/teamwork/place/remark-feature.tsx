'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'
import { askRemark } from './ask-remark'

const groups = [
  {
    key: 'remark',
    type: 'buttons' as const,
    order: 70,
    items: [
      {
        key: 'remark',
        ChildComponent: RemarkIcon,
        isEnabled: ({ selection }: { selection: unknown }) =>
          $isRangeSelection(selection as never) &&
          !(selection as { isCollapsed: () => boolean }).isCollapsed(),
        onSelect: ({ editor }: { editor: { getRootElement: () => HTMLElement | null } }) =>
          askRemark(editor.getRootElement()),
      },
    ],
  },
]

/** In the toolbars of a text: a remark about what is selected. */
export const RemarkFeatureClient = createClientFeature({
  toolbarFixed: { groups },
  toolbarInline: { groups },
})

function RemarkIcon() {
  return (
    <svg
      aria-label="Opmerking bij deze tekst"
      fill="none"
      height="20"
      role="img"
      stroke="currentColor"
      viewBox="0 0 20 20"
      width="20"
    >
      <title>Opmerking bij deze tekst (Ctrl+Alt+M)</title>
      <path d="M3.5 4.5h13v9h-7l-3.5 3v-3h-2.5z" strokeLinejoin="round" />
    </svg>
  )
}
