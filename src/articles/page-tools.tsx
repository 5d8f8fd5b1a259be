import { messages } from '@/language/messages'

/** Printing and sharing, as far as the browser can: `src/articles/page-tools-element.ts` shows what works. */
export function PageTools() {
  const { print, share } = messages().articles.tools
  return (
    <page-tools className="page-tools" hidden>
      <button type="button" className="button--quiet" data-print="">
        {print}
      </button>
      <button type="button" className="button--quiet" data-share="" hidden>
        {share}
      </button>
    </page-tools>
  )
}
