import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    /** Made live by `src/browser/`; without script each is a box like any other, or hidden. */
    interface IntrinsicElements {
      'cause-filter': CustomElement
      'comment-form': CustomElement
      'contents-list': CustomElement
      'page-tools': CustomElement
      'search-box': CustomElement
    }
  }
}
