import { messages } from '@/language/messages'

/** Printing, reading aloud and sharing, as far as the browser can: `src/articles/page-tools-element.ts` shows what works. */
export function PageTools() {
  const { print, read, share, stopReading } = messages().articles.tools
  return (
    <page-tools className="page-tools" hidden>
      <button type="button" className="button--quiet" data-print="">
        {print}
      </button>
      <button type="button" className="button--quiet" data-read="" data-stop={stopReading} hidden>
        {read}
      </button>
      <button type="button" className="button--quiet" data-share="" hidden>
        {share}
      </button>
    </page-tools>
  )
}
