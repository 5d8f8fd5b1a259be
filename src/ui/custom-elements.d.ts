import type { DetailedHTMLProps, HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** Made live by `src/browser/comment-form.ts`; without script it is a box like any other. */
      'comment-form': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
      /** Made live by `src/browser/search-box.ts`. */
      'search-box': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
    }
  }
}
