import { ContentsListElement } from '@/articles/contents-list-element'
import { openTiersForPrint, PageToolsElement } from '@/articles/page-tools-element'
import { CommentFormElement } from '@/comments/comment-form-element'
import { tellReading } from '@/reads/tell-reading'
import { CauseFilterElement } from '@/text/blocks/cause-list/cause-filter-element'
import { markCurrentPart } from '@/ui/mark-current-part'
import { SearchBoxElement } from '@/ui/search-box-element'

const ELEMENTS = {
  'search-box': SearchBoxElement,
  'contents-list': ContentsListElement,
  'cause-filter': CauseFilterElement,
  'page-tools': PageToolsElement,
  'comment-form': CommentFormElement,
}

// Each in a task of its own: all at once would hold up a slow phone, which has the page to lay out as well.
for (const [name, element] of Object.entries(ELEMENTS)) {
  setTimeout(() => customElements.define(name, element))
}
openTiersForPrint()
markCurrentPart()
tellReading()
